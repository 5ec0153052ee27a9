import { findCircles } from './find-circles.mjs';
import { importsOfFiles, importsOfFolders } from './import-graph.mjs';
import { counted } from './measure.mjs';

/** @param {string} folder @returns {import('./measure.mjs').Measure} circles of files that import one another, types included */
export const circlesOfFiles = (folder) => (tree) =>
  counted(findCircles(importsOfFiles(tree, folder)).map((circle) => circle.join(' ')));

/** @param {string} folder @returns {import('./measure.mjs').Measure} folders that are part of a circle */
export const foldersInCircles = (folder) => (tree) => {
  const circles = findCircles(importsOfFolders(tree, folder));
  return { figure: circles.flat().length, found: circles.map((circle) => `${circle.length}: ${circle.join(' ')}`) };
};
