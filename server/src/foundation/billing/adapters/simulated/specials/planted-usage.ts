import type { AccessPoint, DataRecord, RoamingType, VoiceRecord } from '../../../boss-records.ts';
import { usageAt } from '../records/draft-usage.ts';
import { type KnownPlace, placeNamed } from '../records/known-places.ts';

interface PlantedOccasion {
  readonly id: string;
  readonly at: Date;
  /** The Chinese name of a known place. */
  readonly place: string;
  /** Which of the place's two base stations; the first if not said. */
  readonly station?: 0 | 1;
  readonly roaming?: RoamingType;
}

interface PlantedCall extends PlantedOccasion {
  readonly otherNumber: string;
  readonly seconds: number;
  readonly direction?: VoiceRecord['direction'];
  readonly callType?: VoiceRecord['callType'];
}

export function callAt(call: PlantedCall): VoiceRecord {
  const { otherNumber, seconds, direction = 'out', callType = 'local' } = call;
  return { ...usageAt(occasionOf(call)), kind: 'voice', otherNumber, seconds, direction, callType };
}

interface PlantedSession extends PlantedOccasion {
  readonly megabytes: number;
  readonly accessPoint: AccessPoint;
  /** As the network saw it, if not said. */
  readonly ratedAs?: AccessPoint;
}

export function sessionAt(session: PlantedSession): DataRecord {
  const { megabytes, accessPoint, ratedAs = accessPoint } = session;
  const volumeKb = Math.round(megabytes * 1024);
  const seconds = Math.round(megabytes * 140);
  return {
    ...usageAt(occasionOf(session)),
    kind: 'data',
    seconds,
    volumeKb,
    accessPoint,
    ratedAs,
    packageMatched: null,
  };
}

function occasionOf(planted: PlantedOccasion) {
  const place: KnownPlace = placeNamed(planted.place);
  const baseStation = place.baseStations[planted.station ?? 0];
  return { id: planted.id, at: planted.at, place, baseStation, roaming: planted.roaming ?? 'none' };
}
