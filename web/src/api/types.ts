import type { components, paths } from './schema.d.ts';

/** What crosses the wire, by the names the pages use. Follows from the server's contracts. */
export type Shapes = components['schemas'];
type One<List> = List extends readonly (infer Item)[] ? Item : never;
type Known<T> = Exclude<T, null | undefined>;

export type Me = Shapes['Me'];
export type RetentionRule = Shapes['RetentionRule'];
export type SampleCaller = Shapes['SampleCaller'];
export type Presence = Shapes['Presence'];
export type ChoosePresence = Shapes['ChoosePresence'];
export type PresenceInterval = Shapes['PresenceInterval'];
export type PresenceNow = Shapes['PresenceNow'];
export type LoggedState = Shapes['LoggedState'];

export type ContactSummary = Shapes['ContactSummary'];
export type Contact = Shapes['Contact'];
export type Message = Shapes['Message'];
export type Consult = Shapes['Consult'];
export type CannedAnswer = Shapes['CannedAnswer'];
export type SaveCannedAnswer = Shapes['SaveCannedAnswer'];
export type LetIn = Shapes['LetIn'];
export type TimelineEntry = Shapes['TimelineEntry'];
export type InBoth = Shapes['InBoth'];

export type Wallboard = Shapes['Wallboard'];
export type BoardPerson = Shapes['BoardPerson'];
export type BoardContact = Shapes['BoardContact'];
export type StaffMessage = Shapes['StaffMessage'];

export type Customer = Shapes['Customer'];
export type Revealed = Shapes['RevealedCustomer'];
export type RevealPurpose = Shapes['RevealCustomer']['purpose'];
export type FindCustomers = Shapes['FindCustomers'];
export type FoundCustomer = Shapes['FoundCustomer'];
export type CheckIdentity = Shapes['CheckIdentity'];

export type MessageToSend = Shapes['MessageToSend'];
export type PastContact = Shapes['PastContact'];
export type Ticket = Shapes['ListedTicket'];
export type TicketDetail = Shapes['TicketWithHistory'];
export type TicketEntry = Shapes['TicketEntry'];
export type TicketQuery = Known<paths['/api/tickets']['get']['parameters']['query']>;
export type TicketFilter = Shapes['TicketFilter'];
export type TicketSort = Shapes['AskTicketExport']['sort'];
export type WorkList = Known<TicketQuery['list']>;
export type ChangeFilter = Shapes['ChangeTicketFilter'];
export type SavedFilter = Shapes['SavedTicketFilter'];
export type TicketKind = Shapes['TicketKind'];
export type TicketLife = Shapes['TicketLife'];
export type LifeState = Shapes['TicketLifeState'];
export type LifeMove = Shapes['TicketLifeMove'];
export type TicketVerb = LifeMove['verb'];
export type TicketMove = Shapes['TicketMove'];
export type MoveField = Shapes['MoveField'];
export type MoveTicket = Shapes['MoveTicket'];
export type FormField = Shapes['TicketFormField'];
export type RaiseTicket = Shapes['RaiseTicket'];
export type MoveMany = Shapes['MoveTickets'];
export type BulkPreview = Shapes['BulkPreview'];
export type TicketExport = Shapes['TicketExport'];

export type Resolution = Shapes['Resolution'];
export type Fact = Shapes['Fact'];
export type EvidenceRecord = Shapes['EvidenceRecord'];
export type Statement = Shapes['Statement'];
export type FactValue = Shapes['FactValue'];
export type AnswerFact = Shapes['AnswerFact'];
export type Answer = Shapes['PolicyAnswer'];
export type Option = One<Resolution['options']>;
export type Act = Shapes['Act'];
export type ActOnDecision = Shapes['ActOnDecision'];
export type Nearest = One<Known<Answer['nearest']>>;
export type Change = Shapes['WouldChange'];

export type HandOver = Shapes['HandOver'];
export type FinishHandOver = Shapes['FinishHandOver'];

export type PolicyDetail = Shapes['PolicyDetail'];
export type PolicyTable = Shapes['PolicyTable'];
export type PolicyRule = Shapes['PolicyRule'];
export type PolicySummary = Shapes['PolicySummary'];
export type Holding = Shapes['PolicyHolding'];
export type KeptExample = Shapes['PolicyExample'];
export type Comparison = Shapes['PolicyComparison'];
export type Region = Shapes['ComparedRegion'];
export type Proposal = Shapes['ProposeExtension'];

export type BossBehaviour = Shapes['BossBehaviour'];
export type Crowd = Shapes['Crowd'];
export type CrowdSettings = Shapes['CrowdSettings'];

export type DraftSummary = Shapes['DraftSummary'];
export type Draft = Shapes['Draft'];
export type DraftExample = Shapes['DraftExample'];
export type DraftCheck = Shapes['DraftCheck'];
export type PolicyFinding = Shapes['PolicyFinding'];
export type CheckedExample = One<DraftCheck['examples']>;
export type MissingPart = One<DraftCheck['missing']>;
export type BeginDraft = Shapes['BeginDraft'];
export type PutExample = Shapes['PutDraftExample'];
export type PublishDraft = Shapes['PublishDraft'];

export type PolicyProposal = Shapes['PolicyProposal'];
export type Propose = Shapes['ProposePolicy'];

export type ReplaySummary = Shapes['ReplaySummary'];
export type Replay = Shapes['Replay'];
export type ReplayResult = Shapes['ReplayResult'];
export type ReplayChange = Shapes['ReplayChange'];
export type ReplayAnswer = Shapes['ReplayAnswer'];
export type ReplaySample = Shapes['ReplaySample'];

export type ApiKey = Shapes['ApiKey'];
export type EventSubscription = Shapes['EventSubscription'];
export type Delivery = Shapes['EventDelivery'];
