import { useLocation } from '@tanstack/react-router';
import { Button } from 'antd';
import { useId } from 'react';
import { switchLanguage } from '../i18n/texts.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useAppearance } from '../ui/appearance.tsx';
import styles from './gallery.module.css';
import { addressOf, type Case, type Part } from './samples/part.ts';
import { parts } from './parts.ts';

/** Every part of the desk in its states, at `#/PART`, and at `#/PART/CASE` where one is shown at a time. */
export function Gallery() {
  const [, name, chosen] = useLocation({ select: ({ pathname }) => pathname }).split('/');
  const part = parts.find((one) => one.name === name) ?? parts[0];
  return (
    <div className={styles['gallery']}>
      <Head />
      <Contents shown={part} />
      <main>
        <div className={styles['about']} lang="en">
          <h1>{part.name}</h1>
          <p>{part.about}</p>
          <code>web/src/ui/{part.file}</code>
        </div>
        {part.single ? <OneCase key={part.name} part={part} chosen={chosen} /> : <AllCases part={part} />}
      </main>
    </div>
  );
}

function Head() {
  const language = useLanguage();
  const { mode, switchMode } = useAppearance();
  return (
    <header className={styles['head']} lang="en">
      <strong>Parts of the desk</strong>
      <Button onClick={() => void switchLanguage(language === 'en' ? 'zh-CN' : 'en')}>
        {language === 'en' ? 'In Chinese' : 'In English'}
      </Button>
      <Button onClick={switchMode}>{mode === 'dark' ? 'Light' : 'Dark'}</Button>
    </header>
  );
}

function Contents({ shown }: { shown: Part }) {
  return (
    <nav className={styles['contents']} aria-label="Parts" lang="en">
      <ul>
        {parts.map(({ name }) => (
          <li key={name}>
            <a href={`#/${name}`} aria-current={name === shown.name ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AllCases({ part }: { part: Part }) {
  return part.cases.map((one) => <CaseShown key={one.name} {...one} />);
}

function OneCase({ part, chosen }: { part: Part; chosen: string | undefined }) {
  const shown = part.cases.find(({ name }) => addressOf(name) === chosen) ?? part.cases[0];
  return (
    <>
      <nav className={styles['cases']} aria-label="Cases" lang="en">
        {part.cases.map(({ name }) => (
          <a
            key={name}
            href={`#/${part.name}/${addressOf(name)}`}
            aria-current={name === shown?.name ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      {shown && <CaseShown key={shown.name} {...shown} />}
    </>
  );
}

function CaseShown({ name, Show }: Case) {
  const id = useId();
  return (
    <section className={styles['case']} aria-labelledby={id}>
      <h2 id={id} lang="en">
        {name}
      </h2>
      <Show />
    </section>
  );
}
