import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { build, defineConfig, type Plugin } from 'vite';

/** `JIEYI_SERVER` points the development server at a centre other than the one on this machine. */
const server = process.env['JIEYI_SERVER'] ?? 'http://127.0.0.1:8086';

/** As the server does: any address below `/portal` is a page of the portal's own to show, and that of a screen in a hall the screen's. */
const servePortal: Plugin = {
  name: 'serve-portal',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _reply, next) => {
      if (/^\/portal(?:[/?]|$)/u.test(request.url ?? '')) request.url = '/portal.html';
      if (/^\/wallboard\/screen(?:[/?]|$)/u.test(request.url ?? '')) request.url = '/wallboard.html';
      next();
    });
  },
};
/** The one script that other sites' pages name: a file of its own, which imports nothing and leaves no names behind. */
const LAUNCHER = fileURLToPath(new URL('src/web-chat/launcher/widget.ts', import.meta.url));

async function buildLauncher(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: LAUNCHER, formats: ['iife'], name: 'jieyiChat', fileName: () => 'widget.js' },
    },
  });
  const [first] = [built].flat();
  const [chunk] = first && 'output' in first ? first.output : [];
  if (!chunk) throw new Error('The launcher of the chat was not built');
  return chunk.code;
}

const bringLauncher: Plugin = {
  name: 'bring-launcher',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'chat/widget.js', source: await buildLauncher() });
  },
  configureServer: ({ middlewares }) => {
    middlewares.use((request, reply, next) => {
      if (/^\/chat\/app(?:[/?]|$)/u.test(request.url ?? '')) request.url = '/chat.html';
      if (request.url !== '/chat/widget.js') return next();
      buildLauncher().then((code) => reply.setHeader('content-type', 'text/javascript').end(code), next);
    });
  },
};
/** The desk of the staff, the portal of the customers, the chat, and the screen in a hall; all but the first load little. */
const shipped = { desk: 'index.html', portal: 'portal.html', chat: 'chat.html', screen: 'wallboard.html' };
/** `--mode parts`: the gallery of the desk's parts, for whoever builds pages. It is in nothing that is shipped. */
const gallery = { parts: 'parts.html' };
const toServer = { target: server, changeOrigin: true, headers: { origin: server } };

export default defineConfig(({ mode }) => ({
  plugins: [react({ exclude: /\/src\/web-chat\// }), servePortal, ...(mode === 'parts' ? [] : [bringLauncher])],
  // Both servers may run at once, and each makes its packages ready for its own pages.
  cacheDir: mode === 'parts' ? 'node_modules/.vite-parts' : 'node_modules/.vite',
  server: { port: 5173, proxy: { '/api': toServer, '/tmf-api': toServer, '/chat/': toServer } },
  build: {
    target: 'es2022',
    // antd in one piece is 940 kB, loaded once and kept by the browser.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: mode === 'parts' ? gallery : shipped,
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|dayjs)[\\/]/ },
            { name: 'words', test: /node_modules[\\/](i18next|react-i18next|openapi-fetch)[\\/]/ },
            { name: 'data', test: /node_modules[\\/]@tanstack[\\/]/ },
          ],
        },
      },
    },
  },
}));
