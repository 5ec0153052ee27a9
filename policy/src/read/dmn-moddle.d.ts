declare module 'dmn-moddle' {
  export class DmnModdle {
    /** @param packages what documents may have beside DMN, by prefix */
    constructor(packages?: Readonly<Record<string, object>>);
    /** What it is, only the caller knows: the type's name decides. */
    create<Made = unknown>(type: string, properties?: Readonly<Record<string, unknown>>): Made;
    /** An element of another namespace. */
    createAny(name: string, namespace: string, attributes: Readonly<Record<string, string>>): unknown;
    fromXML(
      xml: string,
      type?: string,
      options?: { lax: boolean },
    ): Promise<{ rootElement: unknown; warnings: { message: string; element?: unknown }[] }>;
    toXML(element: unknown, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
