import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** `JIEYI_SERVER` points the development server at a centre other than the one on this machine. */
const server = process.env['JIEYI_SERVER'] ?? 'http://127.0.0.1:8086';

/** As the server does: any address below `/portal` is a page of the portal's own to show. */
const servePortal: Plugin = {
  name: 'serve-portal',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _reply, next) => {
      if (/^\/portal(?:[/?]|$)/u.test(request.url ?? '')) request.url = '/portal.html';
      next();
    });
  },
};
/** Two pages: the desk of the staff, and the portal of the customers, which loads little. */
const shipped = { desk: 'index.html', portal: 'portal.html' };
/** `--mode parts`: the gallery of the desk's parts, for whoever builds pages. It is in nothing that is shipped. */
const gallery = { parts: 'parts.html' };
const toServer = { target: server, changeOrigin: true, headers: { origin: server } };

export default defineConfig(({ mode }) => ({
  plugins: [react(), servePortal],
  // Both servers may run at once, and each makes its packages ready for its own pages.
  cacheDir: mode === 'parts' ? 'node_modules/.vite-parts' : 'node_modules/.vite',
  server: { port: 5173, proxy: { '/api': toServer, '/tmf-api': toServer } },
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
