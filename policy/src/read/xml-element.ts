/** Typed access to the untyped elements that dmn-moddle builds. */
export type XmlElement = Readonly<Record<string, unknown>>;

function isElement(value: unknown): value is XmlElement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asElement(value: unknown): XmlElement | null {
  return isElement(value) ? value : null;
}

export function textOf(element: XmlElement | null, key: string): string | null {
  const value = element?.[key];
  return typeof value === 'string' ? value : null;
}

/** The text without surrounding white space, null where it is absent or blank. */
export function wordOf(element: XmlElement | null, key: string): string | null {
  const text = textOf(element, key)?.trim();
  return text === undefined || text === '' ? null : text;
}

export function childOf(element: XmlElement | null, key: string): XmlElement | null {
  return asElement(element?.[key]);
}

export function listOf(element: XmlElement | null, key: string): XmlElement[] {
  const value = element?.[key];
  return Array.isArray(value) ? value.filter(isElement) : [];
}

/** The DMN name of the element's kind, such as `dmn:DecisionTable`. */
export function kindOf(element: XmlElement | null): string {
  return textOf(element, '$type') ?? '';
}
