/**
 * Packages that do not say their licence in package.json, and where they do.
 * @type {Readonly<Record<string, { licence: string, where: string }>>}
 */
export const saidElsewhere = {
  'component-props': { licence: 'MIT', where: 'its Readme.md, under License' },
  'dmn-js-shared': { licence: 'bpmn.io (MIT, with the mark kept visible)', where: 'its LICENSE' },
  'dmn-js-decision-table': { licence: 'bpmn.io (MIT, with the mark kept visible)', where: 'its LICENSE' },
};
