import { CamelCasePlugin, type PluginTransformResultArgs, type QueryResult, type UnknownRow } from 'kysely';

/** Column names are snake_case in SQL and camelCase in code. */
export class ColumnNames extends CamelCasePlugin {
  constructor() {
    super({ maintainNestedObjectKeys: true });
  }

  /** The name that code has for a column. */
  inCode(column: string): string {
    return this.camelCase(column);
  }

  /** Rows come from the driver with the names of code: turned once for a column, and not again for each row. */
  override async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }
}
