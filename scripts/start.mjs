/** `npm start`: from a fresh clone to the running production app. */
import { build, command } from './tasks.mjs';

await command(async () => {
	await build();
	const { serve } = await import('./serve.mjs');
	const wanted = Number(process.env.PORT ?? 4173);
	const base = process.env.BASE_PATH ?? '';
	const { port } = await serve({ dir: 'build', base, port: wanted }).catch(() =>
		serve({ dir: 'build', base, port: 0 })
	);
	console.log(`
  Mufradat is at  http://localhost:${port}${base}/

  On a phone (installing and working offline need a secure address):
    • Android by cable: adb reverse tcp:${port} tcp:${port}, then open the address above on the phone.
    • Any phone: publish build/ on a static host with https. This project publishes itself to GitHub Pages from
      .github/workflows/pages.yml once Pages is set to "GitHub Actions" in the repository's settings.

  Ctrl+C stops it.
`);
});
