import { asJson, fieldsOf } from '../../../ui/kept/forms.ts';
import { keptAt } from '../../../ui/kept/kept.ts';

/** How somebody wants to be told of what comes in. */
export interface AlertChoice {
  sound: boolean;
  /** By the system, beside whatever window is open; the browser asks whether it may. */
  notification: boolean;
}

const byDefault: AlertChoice = { sound: true, notification: false };

const asChoice = asJson((value): value is AlertChoice => {
  const { sound, notification } = fieldsOf(value) ?? {};
  return typeof sound === 'boolean' && typeof notification === 'boolean';
});

/** What a person chose in this browser. */
export function keptAlerts(accountId: string) {
  const kept = keptAt({ lives: 'in-all-tabs', owner: null, name: 'alerts', id: accountId }, asChoice);
  return { find: () => kept.find() ?? byDefault, put: (choice: AlertChoice) => void kept.put(choice) };
}
