import ContentEditable from 'dmn-js-shared/lib/components/ContentEditable';
import type { VNode } from 'inferno';
import { Cell } from 'table-js/lib/components';
import { textOf, wordOf } from '../document/element.ts';
import { readEnglish } from '../document/english.ts';
import { factOf } from '../document/make-rule.ts';
import { readOwnWords } from '../document/words.ts';
import { Drawn, html, part } from './draw.ts';
import { frozen, type Look, type Mark, type Worded } from './look.ts';
import type { SheetCell, SheetColumn, SheetRow } from './services.ts';

interface RowProps {
  readonly row: SheetRow;
  readonly rowIndex: number;
}

interface CellProps extends RowProps {
  readonly cell: SheetCell;
  readonly col: SheetColumn;
  readonly colIndex: number;
}

/** One condition or one outcome: words to read, FEEL while it is typed into. */
export class RuleCell extends Drawn<CellProps> {
  protected watches(): string[] {
    return [this.props.cell.id];
  }

  override render(): VNode {
    const { cell, row, col, rowIndex, colIndex } = this.props;
    const look = this.services.get('config.look');
    const text = textOf(cell.businessObject, 'text');
    const isInput = col.businessObject.$type === 'dmn:InputClause';
    const name = isInput ? factOf(col.businessObject) : textOf(col.businessObject, 'name');
    const worded = isInput ? look.words.input(name, text) : look.words.output(name, text);
    const mark = look.marks.cells.get(`${row.id}:${name}`);
    return drawCell(look, {
      className: [isInput ? 'input-cell' : 'output-cell', frozen(name)].filter(Boolean).join(' '),
      elementId: cell.id,
      coords: `${rowIndex}:${colIndex}`,
      row,
      columnId: col.id,
      text,
      worded: look.asWritten ? { text } : worded,
      mark,
      label: look.words.editing(
        nameOf(look, row, rowIndex),
        isInput ? look.words.fact(name) : look.words.outputName(name, null),
      ),
      write: (typed) => this.services.get('typing').write(cell.businessObject, { text: typed }),
    });
  }
}

/** Why the rule exists, in Chinese. */
export class ReasonCell extends Drawn<RowProps> {
  protected watches(): string[] {
    return [this.props.row.id];
  }

  override render(): VNode {
    const { row, rowIndex } = this.props;
    const look = this.services.get('config.look');
    const text = textOf(row.businessObject, 'description');
    return drawCell(look, {
      ...annotationCell(row, `${row.id}:zh`, `${rowIndex}:${row.cells.length}`, text),
      label: look.words.editing(nameOf(look, row, rowIndex), look.words.reasonZh),
      write: (typed) =>
        this.services.get('typing').write(row.businessObject, { description: typed === '' ? undefined : typed }),
    });
  }
}

/** The same in English: the annotation column of that name. */
export class EnglishCell extends Drawn<RowProps> {
  protected watches(): string[] {
    return [this.props.row.id];
  }

  override render(): VNode {
    const { row, rowIndex } = this.props;
    const look = this.services.get('config.look');
    const text = readEnglish(row.businessObject);
    return drawCell(look, {
      ...annotationCell(row, `${row.id}:en`, `${rowIndex}:${row.cells.length + 1}`, text),
      label: look.words.editing(nameOf(look, row, rowIndex), look.words.reasonEn),
      write: (typed) => this.services.get('typing').execute('rule.writeEnglish', { row, text: typed }),
    });
  }
}

function annotationCell(row: SheetRow, elementId: string, coords: string, text: string) {
  return { className: 'annotation', elementId, coords, row, columnId: '', text, worded: { text }, mark: undefined };
}

interface Drawing {
  readonly className: string;
  readonly elementId: string;
  readonly coords: string;
  readonly row: SheetRow;
  readonly columnId: string;
  readonly text: string;
  readonly worded: Worded;
  readonly mark: Mark | undefined;
  readonly label: string;
  readonly write: (text: string) => void;
}

function drawCell(look: Look, drawing: Drawing): VNode {
  const { row, mark, worded } = drawing;
  const classes = [drawing.className, mark && `marked-${mark.severity}`, look.marks.lit.has(row.id) && 'lit'];
  const said = mark?.words.join('\n') ?? '';
  return part(Cell, {
    className: classes.filter(Boolean).join(' '),
    elementId: drawing.elementId,
    coords: drawing.coords,
    'data-row-id': row.id,
    'data-col-id': drawing.columnId || undefined,
    title: said || drawing.text || undefined,
    tabIndex: look.readOnly ? 0 : undefined,
    children: [drawWords(worded), look.readOnly ? null : drawEditor(drawing)],
  });
}

function drawWords({ text, faint, tone }: Worded): VNode {
  const style = tone ? { color: `var(--${tone}-ink)`, background: `var(--${tone}-ground)` } : undefined;
  const inner = tone ? html('span', 'tone', text, { style }) : text;
  return html('div', faint ? 'words faint-words' : 'words', inner);
}

function drawEditor({ text, label, write }: Drawing): VNode {
  return part(ContentEditable, { className: 'typed', label, ctrlForNewline: true, value: text, onInput: write });
}

/** For those who do not see the row. */
function nameOf(look: Look, row: SheetRow, rowIndex: number): string {
  return look.words.rule(readOwnWords(row.businessObject), rowIndex + 1);
}

/** Number, name, id and what is wrong; the handle to move the rule by, and everything else that can be done with it. */
export class RuleIndex extends Drawn<RowProps> {
  protected watches(): string[] {
    return [this.props.row.id];
  }

  override render(): VNode {
    const { row, rowIndex } = this.props;
    const look = this.services.get('config.look');
    const mark = look.marks.rows.get(row.id);
    const className = ['rule-index', mark && `marked-${mark.severity}`, look.marks.lit.has(row.id) && 'lit'];
    const id = wordOf(row.businessObject, 'id') ?? '';
    const words = readOwnWords(row.businessObject);
    const name = words ? look.words.rule(words, rowIndex + 1) : html('span', 'faint-words', look.words.nameless);
    return html(
      'td',
      className.filter(Boolean).join(' '),
      html('div', 'rule-line', [
        look.readOnly ? null : this.#handle(look),
        html('span', 'rule-number', String(rowIndex + 1)),
        html('span', 'rule-name', [name, html('span', 'rule-id', id)], { title: id }),
        mark ? html('span', 'rule-mark', SIGN[mark.severity], { title: mark.words.join('\n'), role: 'img' }) : null,
        look.readOnly ? null : this.#more(look),
      ]),
      { 'data-element-id': `${row.id}:rule`, 'data-row-id': row.id },
    );
  }

  #handle(look: Look): VNode {
    const onDragStart = (event: DragEvent): void =>
      this.services.get('dmnDragAndDrop').startDrag(this.props.row, event);
    return html('span', 'rule-handle', '', { draggable: true, title: look.words.moveRule, onDragStart });
  }

  #more(look: Look): VNode {
    const { row, rowIndex } = this.props;
    const onClick = (event: MouseEvent): void => {
      const { left, bottom } =
        event.currentTarget instanceof HTMLElement
          ? event.currentTarget.getBoundingClientRect()
          : { left: event.clientX, bottom: event.clientY };
      this.services.get('eventBus').fire('row.menu', { row, x: left, y: bottom });
    };
    return html('button', 'rule-more', '⋯', {
      type: 'button',
      'aria-label': look.words.moreOf(nameOf(look, row, rowIndex)),
      onClick,
    });
  }
}

const SIGN = { error: '!', unproven: '?', note: 'i' };

/** Below the last rule: one more. */
export class AddRule extends Drawn<object> {
  protected watches(): string[] {
    return [];
  }

  override render(): VNode | null {
    const look = this.services.get('config.look');
    if (look.readOnly) return null;
    const { cols, rows } = this.services.get('sheet').getRoot();
    const onClick = (): void => this.services.get('eventBus').fire('row.wanted', { index: rows.length });
    const button = html('button', 'add-rule-button', look.words.addRule, { type: 'button', onClick });
    return html('tfoot', '', html('tr', '', html('td', 'add-rule-cell', button, { colSpan: cols.length + 3 })));
  }
}
