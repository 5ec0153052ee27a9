/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';

const Icon = ({ children }: { children: ComponentChildren }) => (
  <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
    {children}
  </svg>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M6 9l6 6 6-6" />
  </Icon>
);
export const MoreIcon = () => (
  <Icon>
    <path d="M12 5v.01M12 12v.01M12 19v.01" stroke-width="3" stroke-linecap="round" />
  </Icon>
);
export const ClipIcon = () => (
  <Icon>
    <path d="M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8l-8.4 8.4a1.7 1.7 0 0 1-2.4-2.4L14.500 7.300" />
  </Icon>
);
export const SendIcon = () => (
  <Icon>
    <path d="M4 12l16-8-6 17-3-7z" stroke-linejoin="round" />
  </Icon>
);
export const FileIcon = () => (
  <Icon>
    <path d="M6 3h8l5 5v13H6zM14 3v5h5" stroke-linejoin="round" />
  </Icon>
);
