/*
 * A vitest sequencer. Vitest begins with what took longest the last time; where there was no last time it goes by size, which
 * says little. Files that open a browser take longest by far, and begun last they would leave a processor idle at the end.
 */
import { readFileSync } from 'node:fs';
import { BaseSequencer } from 'vitest/node';

const OPENS_BROWSER = /\/help\/(?:desk-pages|portal-phones)\.ts'|launchBrowser/;

export default class OrderFiles extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} files
   */
  async sort(files) {
    // oxlint-disable-next-line unicorn/no-array-sort -- no array's: vitest's own
    const sorted = await super.sort(files);
    const opensBrowser = sorted.map(({ moduleId }) => OPENS_BROWSER.test(readFileSync(moduleId, 'utf8')));
    return [true, false].flatMap((first) => sorted.filter((_, index) => opensBrowser[index] === first));
  }
}
