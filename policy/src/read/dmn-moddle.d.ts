declare module 'dmn-moddle' {
  export class DmnModdle {
    create(type: string, properties?: Readonly<Record<string, unknown>>): unknown;
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: { message: string }[] }>;
    toXML(element: unknown, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
