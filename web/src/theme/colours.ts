import type { Language } from '../i18n/language.ts';

/** Every colour of the desk and the portal, light and dark. Nothing else in the web part names a colour. */
export type Mode = 'light' | 'dark';

interface Tint {
  ink: string;
  ground: string;
}

interface Palette {
  ground: string;
  surface: string;
  inset: string;
  /** What lies over the page: lists, dialogs. */
  raised: string;
  line: string;
  lineStrong: string;
  ink: string;
  inkSoft: string;
  inkFaint: string;
  primary: string;
  link: string;
  onPrimary: string;
  primaryGround: string;
  good: Tint;
  warn: Tint;
  bad: Tint;
}

export const palettes: Record<Mode, Palette> = {
  light: {
    ground: '#f3f4f6',
    surface: '#ffffff',
    inset: '#f7f8fa',
    raised: '#ffffff',
    line: '#e1e4e9',
    lineStrong: '#c3c9d2',
    ink: '#1c222a',
    inkSoft: '#485260',
    inkFaint: '#5e6877',
    primary: '#24569b',
    link: '#24569b',
    onPrimary: '#ffffff',
    primaryGround: '#e9f0f9',
    good: { ink: '#1b6a3a', ground: '#e6f4ea' },
    warn: { ink: '#7d4e00', ground: '#fdf1d8' },
    bad: { ink: '#a52a24', ground: '#fceceb' },
  },
  dark: {
    ground: '#14171b',
    surface: '#1b1f24',
    inset: '#21262c',
    raised: '#272d35',
    line: '#2e343c',
    lineStrong: '#49525e',
    ink: '#e3e7ec',
    inkSoft: '#b3bcc7',
    inkFaint: '#8e99a6',
    primary: '#3a72b8',
    link: '#84b3ea',
    onPrimary: '#ffffff',
    primaryGround: '#1f2f44',
    good: { ink: '#7fd09a', ground: '#1a3024' },
    warn: { ink: '#e6b85c', ground: '#352a15' },
    bad: { ink: '#f2938c', ground: '#3a201f' },
  },
};

/** The same colour wherever a disposition is named: list, timeline, policy, report. Always with its icon and word. */
export const dispositionTints: Record<Mode, Record<string, Tint>> = {
  light: {
    explain: { ink: '#0a6483', ground: '#e3f2f8' },
    complaint: { ink: '#33486b', ground: '#e5ebf4' },
    suggestion: { ink: '#665700', ground: '#f6f1d3' },
    reopen: { ink: '#94296a', ground: '#faeaf3' },
    expert: { ink: '#5a3da6', ground: '#efebfa' },
    'self-handle': { ink: '#1b6a3a', ground: '#e6f4ea' },
    'retry-later': { ink: '#0f665f', ground: '#e0f2f0' },
    'business-hall': { ink: '#864512', ground: '#fbeee2' },
  },
  dark: {
    explain: { ink: '#7cc9e6', ground: '#15303a' },
    complaint: { ink: '#a9bede', ground: '#232d3d' },
    suggestion: { ink: '#d8c65b', ground: '#302c14' },
    reopen: { ink: '#ee98cb', ground: '#391f30' },
    expert: { ink: '#bba6f5', ground: '#2a2342' },
    'self-handle': { ink: '#7fd09a', ground: '#1a3024' },
    'retry-later': { ink: '#79cdc4', ground: '#17302e' },
    'business-hall': { ink: '#eeaf78', ground: '#38281a' },
  },
};

const chineseFonts =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC"';
const latinFonts = '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans"';

/** Letters and figures are the same everywhere; quotation marks and dashes are wide in Chinese and narrow in English. */
export const fonts: Record<Language, string> = {
  'zh-CN': `"Jieyi Latin", ${chineseFonts}, ${latinFonts}, sans-serif`,
  en: `"Jieyi Latin", "Jieyi Latin Marks", ${latinFonts}, ${chineseFonts}, sans-serif`,
};

/** The custom properties the style sheets use. */
export function cssVariables(mode: Mode, language: Language): Record<string, string> {
  const { good, warn, bad, ...plain } = palettes[mode];
  const tints = { good, warn, bad, ...dispositionTints[mode] };
  return {
    ...Object.fromEntries(Object.entries(plain).map(([name, colour]) => [`--${kebab(name)}`, colour])),
    ...Object.fromEntries(
      Object.entries(tints).flatMap(([name, tint]) => [
        [`--${name}-ink`, tint.ink],
        [`--${name}-ground`, tint.ground],
      ]),
    ),
    '--font': fonts[language],
  };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
