import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import { cssVariables, palettes } from '../theme/theme.ts';
import { useAppearance } from './appearance.tsx';

use([BarChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, SVGRenderer]);

export interface Bars {
  /** What is compared: types, cities, weeks. */
  labels: readonly string[];
  series: readonly { name: string; values: readonly number[]; tone: 'primary' | 'unsure' | 'bad' }[];
  /** What the numbers count. */
  unit: string;
  /** Lying bars leave room for long names; standing ones follow time. */
  lying: boolean;
}

interface Props extends Bars {
  /** What the picture says, for those who do not see it. */
  message: string;
}

/** Stacked bars, in our colours; loads with the first chart that is shown. */
export function Chart({ message, ...bars }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { mode } = useAppearance();
  const language = useLanguage();
  const told = JSON.stringify(bars);
  useEffect(() => {
    if (!place.current) return undefined;
    const chart = init(place.current, null, { renderer: 'svg' });
    const font = cssVariables(mode, language)['--font'] ?? '';
    chart.setOption(toOption(bars, palettes[mode], font));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the same bars come as new objects
  }, [told, mode, language]);
  const height = bars.lying ? bars.labels.length * 24 + 64 : 220;
  return <div ref={place} role="img" aria-label={message} style={{ height }} />;
}

type Palette = (typeof palettes)['light'];

function toOption({ labels, series, unit, lying }: Bars, palette: Palette, fontFamily: string): EChartsCoreOption {
  const text = { color: palette.inkSoft, fontFamily, fontSize: 12 };
  const names = {
    type: 'category',
    data: labels,
    inverse: lying,
    axisLabel: text,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.lineStrong } },
  };
  const counts = {
    type: 'value',
    name: unit,
    nameLocation: 'end',
    nameTextStyle: text,
    minInterval: 1,
    axisLabel: text,
    splitLine: { lineStyle: { color: palette.line } },
  };
  return {
    animation: false,
    textStyle: { fontFamily },
    aria: { decal: { show: false } },
    grid: { left: 4, right: lying ? 56 : 8, top: 34, bottom: 4, containLabel: true },
    legend: { top: 0, right: 0, itemWidth: 12, itemHeight: 10, textStyle: text },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      backgroundColor: palette.raised,
      borderColor: palette.line,
      textStyle: { color: palette.ink, fontFamily, fontSize: 13 },
    },
    xAxis: lying ? counts : names,
    yAxis: lying ? names : counts,
    series: series.map(({ name, values, tone }) => ({
      type: 'bar',
      stack: 'all',
      name,
      data: values,
      barMaxWidth: lying ? 14 : 28,
      itemStyle: lookOf(tone, palette),
    })),
  };
}

/** What cannot be told is striped, not only paler: colour alone never carries meaning. */
function lookOf(tone: Bars['series'][number]['tone'], palette: Palette): object {
  if (tone === 'primary') return { color: palette.primary };
  const stripes = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4 };
  if (tone === 'bad') return { color: palette.bad.ink };
  return { color: palette.lineStrong, decal: { ...stripes, color: palette.surface } };
}
