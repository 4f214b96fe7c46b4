import { json } from '@sveltejs/kit';
import { manifest } from './manifest';

export const prerender = true;

/** The manifest, written into the build. Its id has to hold the whole path, which a fixed file cannot know. */
export const GET = ({ url }: { url: URL }) =>
	json(manifest(new URL('.', url).pathname), { headers: { 'content-type': 'application/manifest+json' } });
