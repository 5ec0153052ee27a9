import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from '../i18n/texts.ts';
import '../theme/latin.css';
import { AppearanceProvider } from '../ui/appearance.tsx';
import '../ui/base.css';
import { router } from './router.ts';

const place = document.getElementById('gallery');
if (!place) throw new Error('The page has no place for the gallery');

await startTexts();
createRoot(place).render(
  <StrictMode>
    <AppearanceProvider>
      <RouterProvider router={router} />
    </AppearanceProvider>
  </StrictMode>,
);
