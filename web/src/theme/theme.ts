import type { ThemeConfig } from 'antd';
import { theme } from 'antd';
import { fonts, type Mode, palettes } from './colours.ts';
import type { Language } from '../i18n/language.ts';

export { cssVariables, dispositionTints, type Mode, palettes } from './colours.ts';

/**
 * The measures of the desk's components, in our colours. `still`: nothing moves, for those whose system asks for it; without
 * antd's own switch a dialog whose animation a style sheet removes waits for its end, and stays.
 */
export function antTheme(mode: Mode, language: Language, still: boolean): ThemeConfig {
  const palette = palettes[mode];
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: palette.primary,
      colorLink: palette.link,
      colorLinkHover: palette.link,
      colorSuccess: palette.good.ink,
      colorWarning: palette.warn.ink,
      colorError: palette.bad.ink,
      colorSuccessBg: palette.good.ground,
      colorSuccessBorder: palette.good.ground,
      colorWarningBg: palette.warn.ground,
      colorWarningBorder: palette.warn.ground,
      colorErrorBg: palette.bad.ground,
      colorErrorBorder: palette.bad.ground,
      colorBgLayout: palette.ground,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.raised,
      colorBorder: palette.lineStrong,
      colorBorderSecondary: palette.line,
      colorText: palette.ink,
      colorTextSecondary: palette.inkSoft,
      colorTextTertiary: palette.inkFaint,
      colorTextDescription: palette.inkFaint,
      colorTextPlaceholder: palette.inkFaint,
      colorTextLightSolid: palette.onPrimary,
      fontFamily: fonts[language],
      fontSize: 14,
      lineHeight: 1.6,
      borderRadius: 4,
      controlHeight: 32,
      motion: !still,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
      boxShadow: '0 2px 10px rgba(0, 0, 0, 0.16)',
      boxShadowSecondary: '0 2px 10px rgba(0, 0, 0, 0.16)',
    },
    components: {
      Badge: { colorError: '#b8342c' },
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
        // Paler while it works it could not be read; that it works its sign says.
        opacityLoading: 1,
      },
      Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 10, headerBg: palette.inset, headerColor: palette.inkSoft },
      Segmented: { trackBg: palette.inset, itemSelectedBg: palette.primaryGround, itemSelectedColor: palette.ink },
      Tabs: { itemSelectedColor: palette.link, itemHoverColor: palette.ink, inkBarColor: palette.link },
      Slider: { railBg: palette.line, railHoverBg: palette.lineStrong },
    },
  };
}
