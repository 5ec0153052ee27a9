import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../theme/latin.css';
import './wall-screen.css';
import { startScreenTexts } from './start-texts.ts';
import { WallScreen } from './wall-screen.tsx';

const place = document.getElementById('screen');
if (!place) throw new Error('The page has no place for the screen');

// After an upgrade an open page asks for parts that are gone: it takes the new ones.
window.addEventListener('vite:preloadError', () => window.location.reload());

await startScreenTexts();
createRoot(place).render(
  <StrictMode>
    <WallScreen />
  </StrictMode>,
);
