/** Serves a build as a static host does: files, `x/index.html` for `x/`, and `404.html` for what is not there. */
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { root } from './tasks.mjs';

/**
 * @param {{ dir: string, base?: string, port: number, host?: string }} options `port` 0 takes a free one
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export function serve({ dir, base = '', port, host = '127.0.0.1' }) {
	const files = sirv(path.resolve(root, dir), { single: '404.html', etag: true, dev: true, brotli: true, gzip: true });
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (base && !url.startsWith(`${base}/`)) {
			response.writeHead(url === base || url === '/' ? 302 : 404, { location: `${base}/` }).end();
			return;
		}
		request.url = url.slice(base.length) || '/';
		response.setHeader('cache-control', 'no-cache');
		files(request, response);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			const address = server.address();
			resolve({
				port: typeof address === 'object' && address ? address.port : port,
				close: () =>
					new Promise((done) => {
						server.close(() => done());
						server.closeAllConnections();
					})
			});
		});
	});
}
