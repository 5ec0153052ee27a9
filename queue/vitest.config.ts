import { defineConfig } from 'vitest/config';

/** For `npx vitest run --root queue`; the whole repository's tests run by the configuration at the root. */
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 20_000 } });
