declare module 'dmn-moddle' {
  export class DmnModdle {
    create(type: string, properties?: Readonly<Record<string, unknown>>): unknown;
    fromXML(
      xml: string,
      type?: string,
      options?: { lax: boolean },
    ): Promise<{ rootElement: unknown; warnings: { message: string }[] }>;
    toXML(element: unknown, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
