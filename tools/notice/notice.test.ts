import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLONE } from '../ensure.mjs';
import { listShipped, writeNotice } from './write-notice.mjs';

it('NOTICE lists what is shipped as it is now, each with a licence', () => {
  const notice = readFileSync(join(CLONE, 'NOTICE'), 'utf8');
  expect(notice).toBe(writeNotice(CLONE));
  const { packages } = JSON.parse(readFileSync(join(CLONE, 'package-lock.json'), 'utf8'));
  const shipped = listShipped(packages);
  for (const name of ['fastify', 'pg', 'react', 'antd', 'echarts', 'lezer-feel'])
    expect(shipped).toContain(`node_modules/${name}`);
  expect(shipped.filter((path) => /node_modules\/(vitest|knip|typescript)$/u.test(path))).toEqual([]);
  for (const path of shipped) expect(notice).toContain(`${packages[path].version} (`);
});

describe('a package', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'jieyi-notice-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const ship = (entry: object, files: Record<string, string> = {}) => {
    const packages = { server: { dependencies: { one: '1' } }, policy: {}, web: {}, 'node_modules/one': entry };
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
    mkdirSync(join(root, 'node_modules/one'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'node_modules/one', name), text);
    return () => writeNotice(root);
  };

  it('without a licence is refused by name', () => {
    expect(ship({ version: '1.0.0' })).toThrow(/one 1\.0\.0 is shipped and says under no licence/u);
  });

  it('brings its text, its copyright and its notice', () => {
    const files = {
      LICENSE: 'MIT License\n\nCopyright (c) 2020 One\n\nPermission is granted.',
      NOTICE: 'One was here',
    };
    const notice = ship({ version: '1.0.0', license: 'MIT' }, files)();
    expect(notice).toContain(
      'one 1.0.0 (MIT)\n  Copyright (c) 2020 One\n  One was here\n\nMIT License\n\nPermission is granted.',
    );
  });
});
