import { fonts, palettes } from '../../theme/colours.ts';

const { light, dark } = palettes;

/** Of the launcher and the panel, in a shadow root: neither the page's rules come in nor these out. */
export const style = `
:host { all: initial; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.launcher {
  position: fixed; z-index: 2147483000;
  right: calc(20px + env(safe-area-inset-right)); bottom: calc(20px + env(safe-area-inset-bottom));
  display: flex; align-items: center; gap: 8px; min-height: 52px; padding: 0 20px;
  border: 1px solid ${light.primary}; border-radius: 26px; background: ${light.primary}; color: ${light.onPrimary};
  font: 600 16px/1.4 ${fonts['zh-CN']}; cursor: pointer;
  box-shadow: 0 2px 10px rgb(0 0 0 / 25%);
}
.launcher:focus-visible { outline: 3px solid ${light.surface}; box-shadow: 0 0 0 6px ${light.primary}; }
.launcher svg { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
.unread {
  min-width: 24px; height: 24px; padding: 0 6px; border-radius: 12px; background: ${light.surface}; color: ${light.primary};
  font-size: 14px; line-height: 24px; text-align: center;
}
.told { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.panel {
  position: fixed; z-index: 2147483001;
  right: calc(20px + env(safe-area-inset-right)); bottom: calc(84px + env(safe-area-inset-bottom));
  width: 400px; height: min(640px, calc(100dvh - 108px)); overflow: hidden;
  border: 1px solid ${light.lineStrong}; border-radius: 12px; background: ${light.surface};
  box-shadow: 0 6px 30px rgb(0 0 0 / 22%);
}
iframe { display: block; width: 100%; height: 100%; border: 0; }
.panel.whole { inset: 0; width: 100%; height: 100dvh; border: 0; border-radius: 0; }
@media (prefers-color-scheme: dark) {
  .launcher { border-color: ${dark.primary}; background: ${dark.primary}; color: ${dark.onPrimary}; }
  .unread { color: ${dark.ground}; }
  .panel { border-color: ${dark.lineStrong}; background: ${dark.surface}; }
}
@media (forced-colors: active) { .launcher, .unread { border: 1px solid; } }
@media print { .launcher, .panel { display: none; } }
`;
