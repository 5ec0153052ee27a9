import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../theme/latin.css';
import './portal.css';
import { Portal } from './portal.tsx';
import { startPortalTexts } from './start-texts.ts';

const place = document.getElementById('portal');
if (!place) throw new Error('The page has no place for the portal');

// After an upgrade an open page asks for parts that are gone: it takes the new ones.
window.addEventListener('vite:preloadError', () => window.location.reload());

await startPortalTexts();
createRoot(place).render(
  <StrictMode>
    <Portal />
  </StrictMode>,
);
