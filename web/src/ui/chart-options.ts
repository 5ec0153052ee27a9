import { type EChartsCoreOption, format } from 'echarts/core';
import type { palettes } from '../theme/theme.ts';

export interface Bars {
  /** What is compared: types, cities, weeks. */
  labels: readonly string[];
  series: readonly {
    name: string;
    /** Null: there is none, which is not nothing. */
    values: readonly (number | null)[];
    tone: 'primary' | 'unsure' | 'bad' | 'warn';
  }[];
  /** What the numbers count. */
  unit: string;
  /** Lying bars leave room for long names; standing ones follow time. */
  lying: boolean;
  /** What the labels are, at the end of their axis. */
  labelled?: string;
  /** What is usual, behind standing bars. */
  band?: { name: string; low: readonly (number | null)[]; high: readonly (number | null)[] };
  /** What is told of each label on hovering, line by line; without, each number with its name. */
  tips?: readonly (readonly string[])[];
}

export type Palette = (typeof palettes)['light'];

export function toOption(bars: Bars, palette: Palette, fontFamily: string): EChartsCoreOption {
  const { labels, series, unit, lying, labelled, band, tips } = bars;
  const text = { color: palette.inkSoft, fontFamily, fontSize: 12 };
  const names = {
    type: 'category',
    data: labels,
    inverse: lying,
    name: labelled,
    nameTextStyle: text,
    nameGap: 6,
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
    axisLabel: { ...text, hideOverlap: true },
    splitLine: { lineStyle: { color: palette.line } },
  };
  return {
    animation: false,
    textStyle: { fontFamily },
    // What it says is told by whoever draws it.
    aria: { label: { enabled: false }, decal: { show: false } },
    grid: { left: 4, right: lying ? 56 : labelled ? 28 : 8, top: 34, bottom: 4, containLabel: true },
    legend: {
      top: 0,
      right: 0,
      itemWidth: 12,
      itemHeight: 10,
      textStyle: text,
      data: [...series.map(({ name }) => name), ...(band ? [band.name] : [])],
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      backgroundColor: palette.raised,
      borderColor: palette.line,
      textStyle: { color: palette.ink, fontFamily, fontSize: 13 },
      ...(tips && { formatter: (shown: readonly { dataIndex: number }[]) => tellTip(tips, shown) }),
    },
    xAxis: lying ? counts : names,
    yAxis: lying ? names : counts,
    series: [
      ...(band ? bandSeries(band, palette) : []),
      ...series.map(({ name, values, tone }) => ({
        type: 'bar',
        stack: 'all',
        name,
        data: values,
        barMaxWidth: lying ? 14 : 28,
        itemStyle: lookOf(tone, palette),
      })),
    ],
  };
}

function tellTip(tips: NonNullable<Bars['tips']>, shown: readonly { dataIndex: number }[]): string {
  return (tips[shown[0]?.dataIndex ?? -1] ?? []).map((line) => format.encodeHTML(line)).join('<br>');
}

/** Between two lines that are not drawn: the lower one, and upon it the room up to the upper one. */
function bandSeries({ name, low, high }: NonNullable<Bars['band']>, palette: Palette): object[] {
  const line = {
    type: 'line',
    stack: 'band',
    step: 'middle',
    symbol: 'none',
    silent: true,
    z: 1,
    lineStyle: { opacity: 0 },
  };
  const room = high.map((most, at) => (most === null ? null : most - (low[at] ?? 0)));
  const look = { color: palette.lineStrong, opacity: 0.45 };
  return [
    { ...line, name: `${name} ↓`, data: low, itemStyle: { opacity: 0 } },
    { ...line, name, data: room, areaStyle: look, itemStyle: look },
  ];
}

/** What cannot be told, or stands out, is striped, not only of another colour: colour alone never carries meaning. */
function lookOf(tone: Bars['series'][number]['tone'], palette: Palette): object {
  if (tone === 'primary') return { color: palette.primary };
  if (tone === 'bad') return { color: palette.bad.ink };
  const stripes = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4 };
  const color = tone === 'warn' ? palette.warn.ink : palette.lineStrong;
  return { color, decal: { ...stripes, color: palette.surface } };
}
