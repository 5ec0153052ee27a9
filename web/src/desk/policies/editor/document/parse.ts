import { DmnModdle } from 'dmn-moddle';
import { type Element, isElement } from './element.ts';
import { jieyiPackage } from './jieyi-package.ts';

/** Reads a file apart from the grid. Throws where it is not DMN. */
export async function parseDmn(xml: string): Promise<Element> {
  const { rootElement } = await new DmnModdle({ jieyi: jieyiPackage }).fromXML(xml);
  if (!isElement(rootElement)) throw new Error('not DMN');
  return rootElement;
}
