/** An element of a DMN file as dmn-moddle builds it. Typed access only: what is not what it should be reads as absent. */
export interface Element {
  readonly $type: string;
  $parent?: Element | null;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

/** Makes an element of a kind, such as `dmn:DecisionRule`. */
export type Make = (kind: string, properties?: Record<string, unknown>) => Element;

export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && '$type' in value && 'get' in value;
}

export function textOf(element: Element | null, name: string): string {
  const value = element?.get(name);
  return typeof value === 'string' ? value : '';
}

/** The text without surrounding white space, null where it is absent or blank. */
export function wordOf(element: Element | null, name: string): string | null {
  return textOf(element, name).trim() || null;
}

export function childOf(element: Element | null, name: string): Element | null {
  const value = element?.get(name);
  return isElement(value) ? value : null;
}

/** A copy: elements are added and removed by `append`, `insert` and `remove`. */
export function listOf(element: Element | null, name: string): Element[] {
  const value = element?.get(name);
  return Array.isArray(value) ? value.filter(isElement) : [];
}

export function insert(parent: Element, name: string, at: number, child: Element): void {
  child.$parent = parent;
  parent.set(name, listOf(parent, name).toSpliced(at, 0, child));
}

export function append(parent: Element, name: string, child: Element): void {
  insert(parent, name, listOf(parent, name).length, child);
}

export function remove(parent: Element, name: string, child: Element): void {
  parent.set(
    name,
    listOf(parent, name).filter((one) => one !== child),
  );
}

/** Makes an element and the parent of it known to each other. */
export function adopt(parent: Element, name: string, child: Element): Element {
  child.$parent = parent;
  parent.set(name, child);
  return child;
}
