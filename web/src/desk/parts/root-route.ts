import { createRootRoute } from '@tanstack/react-router';

/** Every page of the desk is below it. Around them is the shell, which the router adds: it comes after the pages. */
export const root = createRootRoute();
