import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';

/** Cells that offer a list of values; any other value may be typed all the same. */
export interface DropDownList {
  /** Such as `B3:B200`. */
  readonly cells: string;
  /** Where the values stand. */
  readonly values: string;
}

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** What the library lacks: data validation by lists, on the first sheet. */
export function dropDownLists(lists: readonly DropDownList[]) {
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string =>
    sheetIndex === 0 && lists.length > 0
      ? insertElementMarkupAccordingToOrderOfSiblings(
          xml,
          describe(lists),
          getOrderOfSiblings(SHEET, 'worksheet') ?? [],
          'worksheet',
        )
      : xml;
  return { files: { transform: { [SHEET]: { transform } } } };
}

function describe(lists: readonly DropDownList[]): string {
  const each = lists.map(
    ({ cells, values }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${cells}"><formula1>${values}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${lists.length}">${each.join('')}</dataValidations>`;
}
