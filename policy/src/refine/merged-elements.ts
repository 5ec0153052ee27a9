import { asElement, listOf, textOf, type XmlElement } from '../read/xml-element.ts';

/** Changes to the elements that dmn-moddle built. A merge works on parsed copies, so nobody else holds them. */
export function setPart(element: XmlElement, key: string, value: unknown): void {
  Reflect.set(element, key, value);
}

export function appendTo(element: XmlElement, key: string, added: readonly unknown[]): void {
  if (added.length > 0) setPart(element, key, [...listOf(element, key), ...added]);
}

/** Every element at or below this one, each once. Links back to a parent are not followed. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const value of Object.values(element)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      const child = asElement(item);
      if (child !== null && textOf(child, '$type') !== null) yield* elementsIn(child);
    }
  }
}

/** Points the references of an element to other ids. */
export function redirect(element: XmlElement, newIds: ReadonlyMap<string, string>): void {
  for (const part of elementsIn(element)) {
    const target = newIds.get((textOf(part, 'href') ?? '').replace(/^#/u, ''));
    if (target !== undefined) setPart(part, 'href', `#${target}`);
  }
}
