declare module 'dmn-moddle' {
  export class DmnModdle {
    /** @param packages what documents may have beside DMN, by prefix */
    constructor(packages?: Readonly<Record<string, object>>);
    /** What it is, only the caller knows: the type's name decides. */
    create<Made = unknown>(type: string, properties?: Readonly<Record<string, unknown>>): Made;
    fromXML(
      xml: string,
      type?: string,
      options?: { lax: boolean },
    ): Promise<{ rootElement: unknown; warnings: { message: string }[] }>;
    toXML(element: unknown, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
