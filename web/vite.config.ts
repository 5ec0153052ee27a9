import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `JIEYI_SERVER` points the development server at a centre other than the one on this machine. */
const server = process.env['JIEYI_SERVER'] ?? 'http://127.0.0.1:8086';

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } } } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // Two pages: the desk of the staff, and the portal of the customers, which loads little.
      input: { desk: 'index.html', portal: 'portal.html' },
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
});
