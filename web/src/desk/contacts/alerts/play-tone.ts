import type { Came } from './what-came.ts';

const tones: Record<Came['what'], readonly number[]> = { offer: [660, 880], message: [740] };
const TONE_SECONDS = 0.14;
const LOUD = 0.12;

/** A short tone, two for somebody new; silent where the browser lets nothing sound before it was touched. */
export function playTone(what: Came['what']): void {
  if (typeof AudioContext === 'undefined') return;
  const audio = new AudioContext();
  if (audio.state === 'suspended') return void audio.close();
  tones[what].forEach((pitch, at) => soundAt(audio, pitch, audio.currentTime + at * TONE_SECONDS));
  setTimeout(() => void audio.close(), 1000);
}

function soundAt(audio: AudioContext, pitch: number, from: number): void {
  const [tone, loudness] = [audio.createOscillator(), audio.createGain()];
  tone.frequency.value = pitch;
  loudness.gain.setValueAtTime(LOUD, from);
  loudness.gain.exponentialRampToValueAtTime(0.001, from + TONE_SECONDS);
  tone.connect(loudness).connect(audio.destination);
  tone.start(from);
  tone.stop(from + TONE_SECONDS);
}
