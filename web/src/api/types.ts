import type { paths } from './schema.d.ts';

/** What crosses the wire, by the names the pages use. Follows from the server's contracts. */
type ReplyOf<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer Body } } } }
  ? Body
  : never;
type BodyOf<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : never;
type One<List> = List extends readonly (infer Item)[] ? Item : never;
type Known<T> = Exclude<T, null | undefined>;

export type Me = ReplyOf<paths['/api/me']['get']>;
export type SampleCaller = One<ReplyOf<paths['/api/sample-callers']['get']>>;
export type Presence = ReplyOf<paths['/api/me/presence']['get']>;
export type PresenceState = Presence['state'];

export type ContactSummary = One<ReplyOf<paths['/api/contacts']['get']>>;
export type Contact = ReplyOf<paths['/api/contacts/{id}']['get']>;
export type TimelineEntry = One<Contact['timeline']>;
export type InBoth = Known<Contact['handler']>;

export type Customer = ReplyOf<paths['/api/customers/{id}']['get']>;
export type Revealed = ReplyOf<paths['/api/customers/{id}/reveal']['post']>;
export type RevealPurpose = BodyOf<paths['/api/customers/{id}/reveal']['post']>['purpose'];
export type FindCustomers = BodyOf<paths['/api/customers/find']['post']>;
export type FoundCustomer = One<ReplyOf<paths['/api/customers/find']['post']>>;
export type CheckIdentity = BodyOf<paths['/api/customers/{id}/identity-checks']['post']>;

export type MessageToSend = One<ReplyOf<paths['/api/mass-faults/{id}/messages']['get']>>;
export type PastContact = One<ReplyOf<paths['/api/customers/{id}/contacts']['get']>>;
export type Ticket = One<ReplyOf<paths['/api/tickets']['get']>>;
export type TicketDetail = ReplyOf<paths['/api/tickets/{id}']['get']>;
export type TicketEntry = One<TicketDetail['history']>;
export type TicketQuery = Known<paths['/api/tickets']['get']['parameters']['query']>;
export type TicketFilter = BodyOf<paths['/api/ticket-exports']['post']>['filter'];
export type TicketSort = BodyOf<paths['/api/ticket-exports']['post']>['sort'];
export type WorkList = Known<TicketQuery['list']>;
export type SavedFilter = One<ReplyOf<paths['/api/ticket-filters']['get']>>;
export type TicketKind = One<ReplyOf<paths['/api/ticket-kinds']['get']>>;
export type TicketLife = TicketKind['life'];
export type LifeState = One<TicketLife['states']>;
export type LifeMove = One<TicketLife['moves']>;
export type TicketVerb = LifeMove['verb'];
export type FormField = One<TicketKind['form']>;
export type RaiseTicket = BodyOf<paths['/api/tickets']['post']>;
export type MoveMany = BodyOf<paths['/api/ticket-bulk/moves']['post']>;
export type BulkPreview = ReplyOf<paths['/api/ticket-bulk/preview']['post']>;
export type TicketExport = One<ReplyOf<paths['/api/ticket-exports']['get']>>;

export type Resolution = ReplyOf<paths['/api/contacts/{id}/resolution']['get']>;
export type Fact = One<Resolution['facts']>;
export type EvidenceRecord = One<Fact['records']>;
export type Statement = One<Resolution['explanation']['statements']>;
export type FactValue = Fact['value'];
export type AnswerFact = BodyOf<paths['/api/contacts/{id}/facts']['post']>;
export type Answer = ReplyOf<paths['/api/decisions']['post']>;
export type Option = One<Resolution['options']>;
export type Act = One<Resolution['acts']>;
export type ActOnDecision = BodyOf<paths['/api/contacts/{id}/acts']['post']>;
export type Nearest = One<Known<Answer['nearest']>>;
export type Change = One<Resolution['decision']['wouldChange']>;

export type HandOver = One<ReplyOf<paths['/api/hand-overs']['get']>>;
export type FinishHandOver = BodyOf<paths['/api/hand-overs/{id}/finish']['post']>;

export type PolicyDetail = ReplyOf<paths['/api/policies/{id}']['get']>;
export type PolicyRule = One<PolicyDetail['rules']>;
export type PolicySummary = One<ReplyOf<paths['/api/policies']['get']>>;
export type Holding = One<ReplyOf<paths['/api/policies-in-force']['get']>>;
export type KeptExample = One<ReplyOf<paths['/api/policies/{id}/examples']['get']>>;
export type Comparison = ReplyOf<paths['/api/policy-comparisons']['get']>;
export type Region = One<Comparison['regions']>;
export type Proposal = BodyOf<paths['/api/contacts/{id}/proposal']['post']>;

export type BossBehaviour = ReplyOf<paths['/api/simulated-boss']['get']>;

export type DraftSummary = One<ReplyOf<paths['/api/policy-drafts']['get']>>;
export type Draft = ReplyOf<paths['/api/policy-drafts/{id}']['get']>;
export type DraftExample = One<Draft['examples']>;
export type DraftCheck = ReplyOf<paths['/api/policy-drafts/{id}/check']['get']>;
export type PolicyFinding = One<DraftCheck['findings']>;
export type CheckedExample = One<DraftCheck['examples']>;
export type MissingPart = One<DraftCheck['missing']>;
export type BeginDraft = BodyOf<paths['/api/policy-drafts']['post']>;
export type PutExample = BodyOf<paths['/api/policy-drafts/{id}/examples']['post']>;
export type PublishDraft = BodyOf<paths['/api/policy-drafts/{id}/publish']['post']>;

export type PolicyProposal = One<ReplyOf<paths['/api/policy-proposals']['get']>>;
export type Propose = BodyOf<paths['/api/policy-proposals']['post']>;

export type ReplaySummary = One<ReplyOf<paths['/api/policy-replays']['get']>>;
export type Replay = ReplyOf<paths['/api/policy-replays/{id}']['get']>;
export type ReplayResult = Known<Replay['result']>;
export type ReplayChange = One<ReplayResult['byChange']>;
export type ReplayAnswer = ReplayChange['from'];
export type ReplaySample = One<ReplayChange['samples']>;

export type ApiKey = One<ReplyOf<paths['/api/api-keys']['get']>>;
export type EventSubscription = One<ReplyOf<paths['/api/event-subscriptions']['get']>>;
export type Delivery = One<ReplyOf<paths['/api/event-subscriptions/{id}/deliveries']['get']>>;
