import type { Guide } from '#lib/app';

/** What a step shows beside its text. */
export type StepPicture =
	| { readonly kind: 'button'; readonly icon: 'share' | 'dots' | 'more' | 'bars' | 'screen' | 'apps' }
	/** A line of the browser's menu, in its words. */
	| {
			readonly kind: 'row';
			readonly icon: 'add' | 'dock' | 'install' | 'share' | 'screen' | 'taskbar';
			readonly label: string;
	  }
	/** A button with a word on it. */
	| { readonly kind: 'word'; readonly label: string };

export interface Step {
	readonly text: string;
	readonly picture?: StepPicture;
}

const add = { kind: 'row', icon: 'add', label: 'Add to Home Screen' } as const;
const openIt = { text: 'Open Mufradat from its new icon, and study there.' } as const;

/** The strings of the page on installing alone: part of the table in `strings.ts`. The browsers' own words are quoted as they have them in English. */
export const installStrings = {
	title: 'Install',
	why: 'Installed, Mufradat opens from its own icon, without a network, and the browser is less likely to delete what you have learnt.',
	done: 'Mufradat is installed: this is the app.',
	yours: 'It looks as if you use this browser:',
	others: 'Other browsers',
	ready: 'Your browser offers to do it now.',
	tab: 'What you have learnt in a browser tab does not move into the app on an iPhone or iPad. Save a copy in Settings first, and restore it in the app.',
	guides: {
		'ios-safari': {
			title: 'Safari on iPhone and iPad',
			steps: [
				{
					text: 'Tap Share. Where you see no such button, tap the three dots first.',
					picture: { kind: 'button', icon: 'share' }
				},
				{ text: 'Scroll down to this line. It may be under “View More”.', picture: add },
				{ text: 'Leave “Open as Web App” on, if it is there, and confirm.', picture: { kind: 'word', label: 'Add' } },
				openIt
			]
		},
		'ios-other': {
			title: 'Chrome, Firefox, Edge on iPhone and iPad',
			steps: [
				{
					text: 'Tap Share: in Chrome beside the address, in Firefox and Edge in the menu.',
					picture: { kind: 'button', icon: 'share' }
				},
				{ text: 'Choose this line. If it is missing, open the page in Safari.', picture: add },
				{ text: 'Confirm.', picture: { kind: 'word', label: 'Add' } },
				openIt
			]
		},
		'in-app': {
			title: 'Inside another app',
			steps: [
				{
					text: 'This page is open inside another app, which can install nothing. Open its menu.',
					picture: { kind: 'button', icon: 'more' }
				},
				{
					text: 'Choose to open the page in your browser: Safari on an iPhone or iPad, Chrome on Android.',
					picture: { kind: 'row', icon: 'share', label: 'Open in browser' }
				},
				{ text: 'Come back to this page there.' }
			]
		},
		'android-chrome': {
			title: 'Chrome, Edge, Brave on Android',
			steps: [
				{ text: 'Open the menu.', picture: { kind: 'button', icon: 'dots' } },
				{
					text: 'Choose this line; in some versions it says “Install app”.',
					picture: { kind: 'row', icon: 'install', label: 'Add to home screen' }
				},
				{ text: 'Confirm.', picture: { kind: 'word', label: 'Install' } },
				openIt
			]
		},
		'android-firefox': {
			title: 'Firefox on Android',
			steps: [
				{ text: 'Open the menu.', picture: { kind: 'button', icon: 'dots' } },
				{
					text: 'Choose this line. It may be under “More”.',
					picture: { kind: 'row', icon: 'install', label: 'Add app to Home screen' }
				},
				{ text: 'Confirm.', picture: { kind: 'word', label: 'Add' } },
				openIt
			]
		},
		'android-samsung': {
			title: 'Samsung Internet',
			steps: [
				{ text: 'Open the menu.', picture: { kind: 'button', icon: 'bars' } },
				{
					text: 'Choose this line, then “Home screen”.',
					picture: { kind: 'row', icon: 'install', label: 'Add page to' }
				},
				{ text: 'Confirm.', picture: { kind: 'word', label: 'Add' } },
				openIt
			]
		},
		'mac-safari': {
			title: 'Safari on a Mac',
			steps: [
				{
					text: 'Choose Share in the toolbar; the File menu has the same.',
					picture: { kind: 'button', icon: 'share' }
				},
				{ text: 'Choose this line.', picture: { kind: 'row', icon: 'dock', label: 'Add to Dock…' } },
				{ text: 'Confirm.', picture: { kind: 'word', label: 'Add' } },
				openIt
			]
		},
		'desktop-chrome': {
			title: 'Chrome on a computer',
			steps: [
				{ text: 'Click this at the end of the address.', picture: { kind: 'button', icon: 'screen' } },
				{
					text: 'Or look in the menu, under “Cast, save and share”.',
					picture: { kind: 'row', icon: 'screen', label: 'Install page as app…' }
				},
				{ text: 'Confirm.', picture: { kind: 'word', label: 'Install' } }
			]
		},
		'desktop-edge': {
			title: 'Edge on a computer',
			steps: [
				{ text: 'Click this at the end of the address.', picture: { kind: 'button', icon: 'apps' } },
				{
					text: 'Or look in the menu, under “More tools” and “Apps”.',
					picture: { kind: 'row', icon: 'install', label: 'Install this site as an app' }
				},
				{ text: 'Confirm.', picture: { kind: 'word', label: 'Install' } }
			]
		},
		'desktop-firefox': {
			title: 'Firefox on a computer',
			steps: [
				{
					text: 'On Windows, click this at the end of the address; it puts the page on the taskbar, in a window of its own.',
					picture: { kind: 'row', icon: 'taskbar', label: 'Add tab to taskbar' }
				},
				{
					text: 'Elsewhere Firefox installs nothing. A bookmark serves: everything works in the tab, without a network too.'
				}
			]
		}
	} satisfies Record<Guide, { title: string; steps: readonly Step[] }>
} as const;
