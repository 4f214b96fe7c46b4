import { installedModes, isInstalled } from './installed';
import { keep, readKept } from './kept';
import { adviceFor, type Advice } from './offer';
import { guideFor, platformOf, type Guide, type Platform } from './platform';

/** A browser's offer to install; not in TypeScript's DOM types. */
interface InstallOffer extends Event {
	prompt(): Promise<unknown>;
}

/** Where `static/early.js` keeps the offer. */
const early = globalThis as { installOffer?: InstallOffer | undefined };

/** Installing the app on this device: whether it is, whether the browser offers to, and what to do where it does not. In the browser only. */
export class Install {
	installed = $state<'yes' | 'no'>('no');
	offered = $state<'yes' | 'no'>('no');
	/** The learner was asked, and said not now. */
	declined = $state<'yes' | 'no'>(readKept('install').declined === 'yes' ? 'yes' : 'no');
	readonly platform: Platform = platformOf(navigator);

	constructor() {
		const look = () => {
			this.installed = isInstalled() ? 'yes' : 'no';
			this.offered = early.installOffer ? 'yes' : 'no';
		};
		look();
		matchMedia(installedModes).addEventListener('change', look);
		addEventListener('beforeinstallprompt', look);
		addEventListener('appinstalled', () => {
			early.installOffer = undefined;
			look();
		});
	}

	/** The instructions for this browser. */
	get guide(): Guide {
		return guideFor(this.platform);
	}

	/** What Today says of it, once something was studied, or before. */
	advice(studied: 'yes' | 'no'): Advice {
		const { platform, installed, offered, declined } = this;
		return adviceFor({ platform, installed, offered, studied, declined });
	}

	/** Lets the browser ask. An offer can be taken up once; the browser may make another one later. */
	async ask(): Promise<void> {
		const offer = early.installOffer;
		early.installOffer = undefined;
		this.offered = 'no';
		await offer?.prompt();
	}

	/** Not on Today any more; Settings still have it. */
	decline(): void {
		this.declined = 'yes';
		keep('install', { declined: 'yes' });
	}
}
