import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Language } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { keptMode, modeInUse } from '../theme/mode-in-use.ts';
import { antTheme, cssVariables, type Mode } from '../theme/theme.ts';

interface Appearance {
  mode: Mode;
  switchMode(): void;
}

const Context = createContext<Appearance>({ mode: 'light', switchMode: () => undefined });

export const useAppearance = () => useContext(Context);

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

function followReducedMotion(heard: () => void): () => void {
  reducedMotion.addEventListener('change', heard);
  return () => reducedMotion.removeEventListener('change', heard);
}

export function AppearanceProvider({ children }: { children: ReactNode }) {
  const [mode, setMode] = useState(modeInUse);
  const language = useLanguage();
  const still = useSyncExternalStore(followReducedMotion, () => reducedMotion.matches);
  useLayoutEffect(() => applyMode(mode, language), [mode, language]);
  const appearance = useMemo<Appearance>(
    () => ({
      mode,
      switchMode: () => {
        const next = mode === 'dark' ? 'light' : 'dark';
        keptMode().put(next);
        setMode(next);
      },
    }),
    [mode],
  );
  return (
    <Context value={appearance}>
      <ConfigProvider
        theme={antTheme(mode, language, still)}
        locale={language === 'en' ? enUS : zhCN}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
      >
        <App component={false} message={{ top: 56, maxCount: 2 }}>
          {children}
        </App>
      </ConfigProvider>
    </Context>
  );
}

function applyMode(mode: Mode, language: Language): void {
  const root = document.documentElement;
  root.style.colorScheme = mode;
  for (const [name, value] of Object.entries(cssVariables(mode, language))) root.style.setProperty(name, value);
}
