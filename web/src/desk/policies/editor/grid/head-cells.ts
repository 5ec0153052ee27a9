import type { VNode } from 'inferno';
import { type Element, wordOf } from '../document/element.ts';
import { factOf } from '../document/make-rule.ts';
import { Drawn, html } from './draw.ts';
import { frozen, type Look } from './look.ts';

interface InputProps {
  readonly input: Element;
}

/** A fact in words, or as the file names it where cells stand as written; the other one where it is pointed at. */
export class InputHead extends Drawn<InputProps> {
  protected watches(): string[] {
    return [wordOf(this.props.input, 'id') ?? '', this.services.get('sheet').getRoot().id];
  }

  override render(): VNode {
    const { input } = this.props;
    const fact = factOf(input);
    const look = this.services.get('config.look');
    return headCell(look, 'input-cell', wordOf(input, 'id') ?? '', look.words.fact(fact), fact);
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
    const look = this.services.get('config.look');
    const words = look.words.outputName(name, wordOf(output, 'label'));
    return headCell(look, 'output-cell', wordOf(output, 'id') ?? '', words, name);
  }
}

function headCell(look: Look, kind: string, id: string, words: string, name: string): VNode {
  const children = html('div', look.asWritten ? 'head-words head-name' : 'head-words', look.asWritten ? name : words);
  const title = words === name ? name : `${words} · ${name}`;
  const className = [kind, `width-${name}`, frozen(name)].join(' ');
  return html('th', className, children, { 'data-col-id': id, 'data-element-id': id, title, key: id });
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
