import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import { cssVariables, palettes } from '../theme/theme.ts';
import { useAppearance } from './appearance.tsx';
import { type Bars, toOption } from './chart-options.ts';

use([BarChart, LineChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, SVGRenderer]);

interface Props extends Bars {
  /** What the picture says, for those who do not see it. */
  message: string;
  /** In pixels, of standing bars. */
  height?: number;
  /** Somebody chose the label at this place; the same can be chosen by keyboard beside it. */
  onPick?: (at: number) => void;
}

/** Stacked bars, in our colours; loads with the first chart that is shown. */
export function Chart({ message, height = 220, onPick, ...bars }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const { mode } = useAppearance();
  const language = useLanguage();
  const told = JSON.stringify(bars);
  useEffect(() => {
    if (!place.current) return undefined;
    const chart = init(place.current, null, { renderer: 'svg' });
    const font = cssVariables(mode, language)['--font'] ?? '';
    chart.setOption(toOption(bars, palettes[mode], font));
    followClicks(chart, bars.labels.length, (at) => pick.current?.(at));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the same bars come as new objects
  }, [told, mode, language]);
  return (
    <div
      ref={place}
      role="img"
      aria-label={message}
      style={{ height: bars.lying ? bars.labels.length * 24 + 64 : height, cursor: onPick ? 'pointer' : undefined }}
    />
  );
}

/** Anywhere in the column of a label, not only on its bar. */
function followClicks(chart: EChartsType, labels: number, pick: (at: number) => void): void {
  chart.getZr().on('click', ({ offsetX, offsetY }) => {
    const [at] = chart.convertFromPixel({ gridIndex: 0 }, [offsetX, offsetY]);
    if (at !== undefined && at >= 0 && at < labels) pick(at);
  });
}
