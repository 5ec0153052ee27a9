import { isElement } from '../editor/document/element.ts';
import { jieyiPackage } from '../editor/document/jieyi-package.ts';
import { emptyOutline, type Outline } from '../editor/document/outline.ts';
import { readOutline } from '../editor/document/read-outline.ts';

/** What a DMN file holds; empty where it cannot be read, for the check says why. */
export async function openOutline(dmn: string): Promise<Outline> {
  const { DmnModdle } = await import('dmn-moddle');
  try {
    const { rootElement } = await new DmnModdle({ jieyi: jieyiPackage }).fromXML(dmn);
    return isElement(rootElement) ? readOutline(rootElement) : emptyOutline;
  } catch {
    return emptyOutline;
  }
}
