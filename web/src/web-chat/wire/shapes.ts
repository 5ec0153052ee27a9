import type { Shapes } from '../../api/types.ts';

/** What crosses the wire of the chat, by the server's names. */
export type ChatSettings = Shapes['ChatSettings'];
export type ChatField = Shapes['ChatField'];
export type ChatState = Shapes['ChatState'];
export type ChatBegun = Shapes['ChatBegun'];
export type ChatSaid = Shapes['ChatSaid'];
export type ChatCode = Shapes['ChatCode'];
export type CallbackAsked = Shapes['CallbackAsked'];
export type Message = Shapes['Message'];
export type Messages = Shapes['Messages'];
export type Marks = Shapes['MessageMarks'];
