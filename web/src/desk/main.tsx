import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from '../i18n/texts.ts';
import { AppearanceProvider } from '../ui/appearance.tsx';
import { WaitingTold } from '../ui/waiting/told.tsx';
import '../theme/latin.css';
import '../ui/base.css';
import { queryClient } from './shell/query-client.ts';
import { router } from './router.tsx';

const place = document.getElementById('desk');
if (!place) throw new Error('The page has no place for the desk');

// After an upgrade an open desk asks for parts that are gone: it takes the new ones.
window.addEventListener('vite:preloadError', () => window.location.reload());

await startTexts();
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <AppearanceProvider>
        <WaitingTold>
          <RouterProvider router={router} />
        </WaitingTold>
      </AppearanceProvider>
    </QueryClientProvider>
  </StrictMode>,
);
