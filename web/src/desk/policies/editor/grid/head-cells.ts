import type { VNode } from 'inferno';
import { type Element, wordOf } from '../document/element.ts';
import { factOf } from '../document/make-rule.ts';
import { Drawn, html } from './draw.ts';

interface InputProps {
  readonly input: Element;
}

/** A fact in words, with its name in the file below. */
export class InputHead extends Drawn<InputProps> {
  protected watches(): string[] {
    return [wordOf(this.props.input, 'id') ?? '', this.services.get('sheet').getRoot().id];
  }

  override render(): VNode {
    const { input } = this.props;
    const fact = factOf(input);
    return headCell('input-cell', wordOf(input, 'id') ?? '', this.services.get('config.look').words.fact(fact), fact);
  }
}

interface OutputProps {
  readonly output: Element;
}

export class OutputHead extends Drawn<OutputProps> {
  protected watches(): string[] {
    return [wordOf(this.props.output, 'id') ?? '', this.services.get('sheet').getRoot().id];
  }

  override render(): VNode {
    const { output } = this.props;
    const name = wordOf(output, 'name') ?? '';
    const { words } = this.services.get('config.look');
    return headCell('output-cell', wordOf(output, 'id') ?? '', words.outputName(name, wordOf(output, 'label')), name);
  }
}

function headCell(kind: string, id: string, words: string, name: string): VNode {
  const children = [html('div', 'head-words', words), html('div', 'head-name', words === name ? '' : name)];
  const width = `width-${name}`;
  return html('th', `${kind} ${width}`, children, { 'data-col-id': id, 'data-element-id': id, title: name, key: id });
}

export class ReasonHead extends Drawn<object> {
  protected watches(): string[] {
    return [this.services.get('sheet').getRoot().id];
  }

  override render(): VNode {
    return html('th', 'annotation', html('div', 'head-words', this.services.get('config.look').words.reasonZh));
  }
}

export class EnglishHead extends ReasonHead {
  override render(): VNode {
    return html('th', 'annotation', html('div', 'head-words', this.services.get('config.look').words.reasonEn));
  }
}
