/** Generated from server/openapi.json by npm run generate. */

export interface paths {
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People and their posts */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did, and read, what; newest first */
        get: operations["readAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events of what concerns you */
        get: operations["followLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendars that hold: the group’s, and those of provinces */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{calendar}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a calendar changed, newest first */
        get: operations["listCalendarVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{calendar}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save a further version; every open clock is derived anew */
        put: operations["changeCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{calendar}/working-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When so many minutes of working time will have passed */
        get: operations["addWorkingTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customer, masked; the reading is recorded */
        get: operations["readCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My presence */
        get: operations["readPresence"];
        /** Say whether contacts can reach me */
        put: operations["setPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My contacts that are not closed, oldest first */
        get: operations["listMyContacts"];
        put?: never;
        /** Record that a customer comes in (a visit, a call from elsewhere) */
        post: operations["letInContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A contact with its timeline */
        get: operations["readContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Earlier contacts of a customer, newest first */
        get: operations["listHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a contact that rings for me */
        post: operations["answerContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The conversation is over */
        post: operations["endContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Done with it */
        post: operations["closeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a note on the timeline */
        post: operations["noteContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name and number in full, for a stated purpose, on record */
        post: operations["revealCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/identity-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify who is calling; five failures a day lock until tomorrow */
        post: operations["checkIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ticket with its history */
        get: operations["readTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Raise a ticket by hand */
        post: operations["raiseTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it to a department or branch */
        post: operations["assignTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it in hand */
        post: operations["acceptTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it back, with the reason */
        post: operations["giveBackTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/pass-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass it on to another team */
        post: operations["passTicketOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/ask-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask what has to be known first */
        post: operations["askBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer what was asked back */
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put it aside for a stated reason */
        post: operations["holdTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with it */
        post: operations["resumeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/return-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return what was found and done */
        post: operations["returnResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the customer */
        post: operations["replyToCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How the customer took the reply */
        post: operations["recordSatisfaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close what was replied to */
        post: operations["closeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it up, with the reason */
        post: operations["cancelTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of tickets: categories, form, life and times */
        get: operations["listTicketKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-kinds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a kind; tickets raised before go on as they began */
        put: operations["changeTicketKind"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Departments and city branches */
        get: operations["listTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published versions of the policy */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version with its rules */
        get: operations["readPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/dmn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version as a DMN file */
        get: operations["exportPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The examples that were published with a version */
        get: operations["listPolicyExamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What another version or a draft changes, exactly */
        get: operations["comparePolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies-in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What holds, will hold and held, newest first */
        get: operations["listPoliciesInForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies-in-force/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An earlier version holds again, from now on */
        post: operations["takeBackPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies-in-force/{id}/call-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was to hold later will not */
        post: operations["callOffPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts, the last changed first */
        get: operations["listDrafts"];
        put?: never;
        /** Begin a draft from a version or a DMN file */
        post: operations["beginDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft with its content, examples and history */
        get: operations["readDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give a draft another title */
        patch: operations["renameDraft"];
        trace?: never;
    };
    "/api/policy-drafts/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep the content, unless somebody else saved in between */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a DMN file (1.2 to 1.5) in the place of the content */
        put: operations["importIntoDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong, which examples fail, what stands in the way of publishing */
        get: operations["checkDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/dmn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft as a DMN file */
        get: operations["exportDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a draft to the approvers */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a submitted draft back to go on with it */
        post: operations["recallDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a draft back to its authors, with a reason */
        post: operations["returnDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a draft up */
        post: operations["discardDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a draft the policy from a time on; by an approver who is not one of its authors */
        post: operations["publishDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a test of the draft: given facts, expected answer */
        post: operations["addExample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/examples/from-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep facts that one rule alone decides as an example of it */
        post: operations["addExampleFromRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/examples/{exampleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an example */
        put: operations["changeExample"];
        post?: never;
        /** Remove an example */
        delete: operations["removeExample"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a conflict as it is, with a reason: the row read first answers */
        put: operations["acknowledgeFinding"];
        post?: never;
        /** No longer take a conflict as it is */
        delete: operations["withdrawAcknowledgement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals to change the policy, newest first */
        get: operations["listProposals"];
        put?: never;
        /** Propose a change of the policy, with reasons */
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no to a proposal, and why */
        post: operations["declineProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/tables/{table}/excel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A table of a draft as an Excel file */
        get: operations["exportTable"];
        /** Put the rules of an Excel file in the place of a table’s rules */
        put: operations["importTable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/tables/{table}/excel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A table of a version as an Excel file */
        get: operations["exportPolicyTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Replays asked for, newest first, without their results */
        get: operations["listReplays"];
        put?: never;
        /** Ask what one policy would have done to the past decisions of another */
        post: operations["askReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-replays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A replay: how far it is, and what came out */
        get: operations["readReplay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-replays/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a replay that waits or runs */
        post: operations["cancelReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/matter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what the contact is about; evidence gathers by itself from then on */
        post: operations["nameMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence, explanation, decision and what may be done */
        get: operations["readResolution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a fact that only a person can know, or say that it cannot be had */
        post: operations["answerFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/facts/gather": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask BOSS again for what failed */
        post: operations["retryFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark explained, and accepted or not */
        post: operations["markCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/earlier-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Point to another earlier complaint, or back to the latest */
        post: operations["chooseEarlierComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do what was decided, or otherwise with a reason; the same key is done once */
        post: operations["actOnDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/acts/{actId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have BOSS try again what it did not answer */
        post: operations["retryAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose to extend the policy by what fits a definition but no type */
        post: operations["proposeExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide from given facts; nothing is kept */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matter-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Types of matter of the policy in force */
        get: operations["listMatterTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-drafts/{id}/examples/from-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the facts and the decision of a past contact as an example of a draft */
        post: operations["addExampleFromContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transfers attempted where the policy says the agent can answer; newest first */
        get: operations["listTrainingNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer the live contact, with its whole context, to the experts present */
        post: operations["handToExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every hand-over of a contact, in order */
        get: operations["listHandOversOfContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Live hand-overs: offered to experts, and those I take part in */
        get: operations["listHandOvers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits, and what I handled today */
        get: operations["readDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the contact over */
        post: operations["acceptHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it: accepted, a complaint, or given back with a reason */
        post: operations["finishHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the offer back */
        post: operations["takeBackHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom to sign in as; only with sample data, which is allowed on loopback only */
        get: operations["listSampleAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample-callers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Callers for each row of the policy, positive and negative */
        get: operations["listSampleCallers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample-callers/{id}/ring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a sample caller ring */
        post: operations["letSampleCallerRing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/simulated-boss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How slow the simulated BOSS is, and which of its calls fail */
        get: operations["readSimulatedBoss"];
        /** Make the simulated BOSS slow, or some of its calls fail */
        put: operations["switchSimulatedBoss"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        username: string;
                        nameZh: string;
                        nameEn: string;
                        posts: string[];
                        rights: string[];
                        province: {
                            id: string;
                            nameZh: string;
                            nameEn: string;
                        } | null;
                        /** @description Sample callers and accounts are there */
                        sampleData: boolean;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        username: string;
                        nameZh: string;
                        nameEn: string;
                        posts: string[];
                        rights: string[];
                        province: {
                            id: string;
                            nameZh: string;
                            nameEn: string;
                        } | null;
                        /** @description Sample callers and accounts are there */
                        sampleData: boolean;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        username: string;
                        nameZh: string;
                        nameEn: string;
                        posts: string[];
                        /** @description Null for the group’s own people */
                        province: {
                            id: string;
                            nameZh: string;
                            nameEn: string;
                        } | null;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    readAudit: {
        parameters: {
            query?: {
                /** @description 100 unless told */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** Format: date-time */
                        at: string;
                        accountId: string | null;
                        what: string;
                        about: {
                            [key: string]: unknown;
                        };
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    followLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An event stream; resume with Last-Event-ID */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        calendar: string;
                        /** @description Null for the group’s */
                        provinceId: string | null;
                        /** @description The newest holds */
                        version: number;
                        reason: string;
                        by: {
                            zh: string;
                            en: string;
                        } | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        at: string;
                        body: {
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** @description Monday first */
                            week: [
                                string,
                                string
                            ][][];
                            /** @description The hours of a make-up working day */
                            makeUpDay: [
                                string,
                                string
                            ][];
                            /** @description False: worked on public holidays too, and needs no years */
                            observesHolidays: boolean;
                            years: {
                                year: number;
                                /** @description The notice that arranges it */
                                document: string;
                                /** @description Where the notice can be read */
                                source: string;
                                holidays: {
                                    /** @description The same text in Chinese and English */
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @description A day of the operator’s zone */
                                    from: string;
                                    /** @description A day of the operator’s zone */
                                    to: string;
                                }[];
                                /** @description Days of a weekend that are worked for a holiday */
                                makeUpDays: string[];
                            }[];
                            /** @description Days of its own, before holidays and make-up days; no interval: closed */
                            exceptions: {
                                /** @description A day of the operator’s zone */
                                day: string;
                                intervals: [
                                    string,
                                    string
                                ][];
                            }[];
                        };
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listCalendarVersions: {
        parameters: {
            query?: {
                provinceId?: string;
            };
            header?: never;
            path: {
                calendar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        calendar: string;
                        /** @description Null for the group’s */
                        provinceId: string | null;
                        /** @description The newest holds */
                        version: number;
                        reason: string;
                        by: {
                            zh: string;
                            en: string;
                        } | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        at: string;
                        body: {
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** @description Monday first */
                            week: [
                                string,
                                string
                            ][][];
                            /** @description The hours of a make-up working day */
                            makeUpDay: [
                                string,
                                string
                            ][];
                            /** @description False: worked on public holidays too, and needs no years */
                            observesHolidays: boolean;
                            years: {
                                year: number;
                                /** @description The notice that arranges it */
                                document: string;
                                /** @description Where the notice can be read */
                                source: string;
                                holidays: {
                                    /** @description The same text in Chinese and English */
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** @description A day of the operator’s zone */
                                    from: string;
                                    /** @description A day of the operator’s zone */
                                    to: string;
                                }[];
                                /** @description Days of a weekend that are worked for a holiday */
                                makeUpDays: string[];
                            }[];
                            /** @description Days of its own, before holidays and make-up days; no interval: closed */
                            exceptions: {
                                /** @description A day of the operator’s zone */
                                day: string;
                                intervals: [
                                    string,
                                    string
                                ][];
                            }[];
                        };
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    changeCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                calendar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The one you changed; 0 where there is none yet */
                    version: number;
                    provinceId?: string | null;
                    reason: string;
                    body: {
                        /** @description The same text in Chinese and English */
                        name: {
                            zh: string;
                            en: string;
                        };
                        /** @description Monday first */
                        week: [
                            string,
                            string
                        ][][];
                        /** @description The hours of a make-up working day */
                        makeUpDay: [
                            string,
                            string
                        ][];
                        /** @description False: worked on public holidays too, and needs no years */
                        observesHolidays: boolean;
                        years: {
                            year: number;
                            /** @description The notice that arranges it */
                            document: string;
                            /** @description Where the notice can be read */
                            source: string;
                            holidays: {
                                /** @description The same text in Chinese and English */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @description A day of the operator’s zone */
                                from: string;
                                /** @description A day of the operator’s zone */
                                to: string;
                            }[];
                            /** @description Days of a weekend that are worked for a holiday */
                            makeUpDays: string[];
                        }[];
                        /** @description Days of its own, before holidays and make-up days; no interval: closed */
                        exceptions: {
                            /** @description A day of the operator’s zone */
                            day: string;
                            intervals: [
                                string,
                                string
                            ][];
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    addWorkingTime: {
        parameters: {
            query: {
                /** @description UTC */
                from: string;
                minutes: number;
                provinceId?: string;
            };
            header?: never;
            path: {
                calendar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        dueAt: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    readCustomer: {
        parameters: {
            query?: {
                contactId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description Masked: 张* */
                        name: string;
                        /** @description The same text in Chinese and English */
                        address: {
                            zh: string;
                            en: string;
                        };
                        /** @description Masked: 138****2041 */
                        phone: string;
                        /** @description ordinary, silver, gold, diamond */
                        level: string;
                        /** @description The same text in Chinese and English */
                        plan: {
                            zh: string;
                            en: string;
                        };
                        /** @description The same text in Chinese and English */
                        province: {
                            zh: string;
                            en: string;
                        };
                        /** @description The same text in Chinese and English */
                        city: {
                            zh: string;
                            en: string;
                        };
                        identity: {
                            /** @description Verified in the named contact */
                            verified: boolean;
                            failuresToday: number;
                            lockedUntil: string | null;
                        };
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    readPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        state: "ready" | "break" | "away";
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        since: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    setPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    state: "ready" | "break" | "away";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        state: "ready" | "break" | "away";
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        since: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listMyContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        customerId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        /** @enum {unknown} */
                        wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "escalated";
                        /** @description waiting, ringing, active, wrap-up, closed */
                        state: string;
                        matterType: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        arrivedAt: string;
                        answeredAt: string | null;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    letInContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description E.164 */
                    phone: string;
                    /** @enum {unknown} */
                    wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "escalated";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        customerId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        /** @enum {unknown} */
                        wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "escalated";
                        /** @description waiting, ringing, active, wrap-up, closed */
                        state: string;
                        matterType: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        arrivedAt: string;
                        answeredAt: string | null;
                        openingWords: {
                            zh: string;
                            en: string;
                        } | null;
                        matter: {
                            /** Format: uuid */
                            id: string;
                            /** @description A type of the policy: billing.roaming */
                            type: string;
                            /** @description Contacts the customer began on it, this one included */
                            contacts: number;
                        } | null;
                        handler: {
                            zh: string;
                            en: string;
                        } | null;
                        /** @description You are handling it */
                        mine: boolean;
                        endedAt: string | null;
                        closedAt: string | null;
                        timeline: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description What happened: arrived, answered, matter-named, decided, acted … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    readContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        customerId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        /** @enum {unknown} */
                        wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "escalated";
                        /** @description waiting, ringing, active, wrap-up, closed */
                        state: string;
                        matterType: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        arrivedAt: string;
                        answeredAt: string | null;
                        openingWords: {
                            zh: string;
                            en: string;
                        } | null;
                        matter: {
                            /** Format: uuid */
                            id: string;
                            /** @description A type of the policy: billing.roaming */
                            type: string;
                            /** @description Contacts the customer began on it, this one included */
                            contacts: number;
                        } | null;
                        handler: {
                            zh: string;
                            en: string;
                        } | null;
                        /** @description You are handling it */
                        mine: boolean;
                        endedAt: string | null;
                        closedAt: string | null;
                        timeline: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description What happened: arrived, answered, matter-named, decided, acted … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listHistory: {
        parameters: {
            query?: {
                contactId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "escalated";
                        state: string;
                        matterType: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        arrivedAt: string;
                        sameMatter: boolean;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    answerContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        customerId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        /** @enum {unknown} */
                        wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "escalated";
                        /** @description waiting, ringing, active, wrap-up, closed */
                        state: string;
                        matterType: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        arrivedAt: string;
                        answeredAt: string | null;
                        openingWords: {
                            zh: string;
                            en: string;
                        } | null;
                        matter: {
                            /** Format: uuid */
                            id: string;
                            /** @description A type of the policy: billing.roaming */
                            type: string;
                            /** @description Contacts the customer began on it, this one included */
                            contacts: number;
                        } | null;
                        handler: {
                            zh: string;
                            en: string;
                        } | null;
                        /** @description You are handling it */
                        mine: boolean;
                        endedAt: string | null;
                        closedAt: string | null;
                        timeline: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description What happened: arrived, answered, matter-named, decided, acted … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    endContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        customerId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        /** @enum {unknown} */
                        wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "escalated";
                        /** @description waiting, ringing, active, wrap-up, closed */
                        state: string;
                        matterType: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        arrivedAt: string;
                        answeredAt: string | null;
                        openingWords: {
                            zh: string;
                            en: string;
                        } | null;
                        matter: {
                            /** Format: uuid */
                            id: string;
                            /** @description A type of the policy: billing.roaming */
                            type: string;
                            /** @description Contacts the customer began on it, this one included */
                            contacts: number;
                        } | null;
                        handler: {
                            zh: string;
                            en: string;
                        } | null;
                        /** @description You are handling it */
                        mine: boolean;
                        endedAt: string | null;
                        closedAt: string | null;
                        timeline: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description What happened: arrived, answered, matter-named, decided, acted … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    closeContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        customerId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        /** @enum {unknown} */
                        wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "escalated";
                        /** @description waiting, ringing, active, wrap-up, closed */
                        state: string;
                        matterType: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        arrivedAt: string;
                        answeredAt: string | null;
                        openingWords: {
                            zh: string;
                            en: string;
                        } | null;
                        matter: {
                            /** Format: uuid */
                            id: string;
                            /** @description A type of the policy: billing.roaming */
                            type: string;
                            /** @description Contacts the customer began on it, this one included */
                            contacts: number;
                        } | null;
                        handler: {
                            zh: string;
                            en: string;
                        } | null;
                        /** @description You are handling it */
                        mine: boolean;
                        endedAt: string | null;
                        closedAt: string | null;
                        timeline: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description What happened: arrived, answered, matter-named, decided, acted … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    noteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        customerId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        /** @enum {unknown} */
                        wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "escalated";
                        /** @description waiting, ringing, active, wrap-up, closed */
                        state: string;
                        matterType: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        arrivedAt: string;
                        answeredAt: string | null;
                        openingWords: {
                            zh: string;
                            en: string;
                        } | null;
                        matter: {
                            /** Format: uuid */
                            id: string;
                            /** @description A type of the policy: billing.roaming */
                            type: string;
                            /** @description Contacts the customer began on it, this one included */
                            contacts: number;
                        } | null;
                        handler: {
                            zh: string;
                            en: string;
                        } | null;
                        /** @description You are handling it */
                        mine: boolean;
                        endedAt: string | null;
                        closedAt: string | null;
                        timeline: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description What happened: arrived, answered, matter-named, decided, acted … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    revealCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contactId: string;
                    /** @enum {unknown} */
                    purpose: "call-back" | "check-identity" | "correct-data";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        phone: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    checkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per attempt */
                    key: string;
                    /** Format: uuid */
                    contactId: string;
                    /** @enum {unknown} */
                    means: "servicePassword" | "idCardTail";
                    value: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        passed: boolean;
                        failuresToday: number;
                        attemptsLeft: number;
                        lockedUntil: string | null;
                        /** @description This key was tried before; its outcome is given again */
                        repeated: boolean;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    readTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    raiseTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    kind: string;
                    category: string;
                    /** Format: uuid */
                    customerId?: string;
                    /** @description For the group’s people, where no customer is named */
                    province?: string;
                    summary: string;
                    form: {
                        [key: string]: string;
                    };
                    place?: string;
                    /** @enum {unknown} */
                    severity?: "low" | "normal" | "high" | "urgent";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    assignTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                    teamId: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    acceptTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    giveBackTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    passTicketOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                    teamId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    askBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                    question: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    holdTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    resumeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    returnResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                    result: string;
                    /** @enum {unknown} */
                    outcome: "cannot-solve-now" | "normal-use" | "not-border-roaming" | "refund-promised" | "solved" | "other";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    replyToCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                    reply: string;
                    /** @enum {unknown} */
                    outcome?: "cannot-solve-now" | "normal-use" | "not-border-roaming" | "refund-promised" | "solved" | "other";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    recordSatisfaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                    satisfied: boolean;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    closeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    cancelTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** @description The ticket as you saw it */
                    version?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description complaint, fault, suggestion …: see /api/ticket-kinds */
                        kind: string;
                        category: string;
                        /**
                         * @description Its standing; where it is in its life is the stage
                         * @enum {unknown}
                         */
                        state: "open" | "closed";
                        /** @description A state of the life of its kind */
                        stage: string;
                        /** @description Counts the moves; send it back with one */
                        version: number;
                        team: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        acceptBy: string | null;
                        parentId: string | null;
                        mergedIntoId: string | null;
                        massFault: boolean;
                        place: string | null;
                        /** @enum {unknown} */
                        severity: "low" | "normal" | "high" | "urgent";
                        wayIn: string | null;
                        satisfied: boolean | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        changedAt: string;
                        provinceId: string;
                        cityId: string | null;
                        matterId: string | null;
                        matterType: string | null;
                        customerId: string | null;
                        contactId: string | null;
                        reopensNumber: string | null;
                        insisted: boolean;
                        summary: string;
                        /** @description What had to be recorded: callPlace, baseStationCode, symptom */
                        recorded: {
                            [key: string]: string;
                        };
                        outcome: string;
                        refundPromisedAt: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        raisedAt: string;
                        closedAt: string | null;
                        reminders: number;
                        form: {
                            [key: string]: string;
                        };
                        result: string | null;
                        reply: string | null;
                        kindVersion: number;
                        customer: {
                            name: string;
                            phone: string;
                        } | null;
                        seenEntryId: number | null;
                        /** @description What you may do with it now */
                        moves: string[];
                        history: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description raised, reminded, reopened, closed … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listTicketKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @description The same text in Chinese and English */
                        name: {
                            zh: string;
                            en: string;
                        };
                        /** @description Customers may raise it themselves, in the portal */
                        portal?: boolean;
                        categories: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** @description As a customer would say it; in the portal only these are offered */
                            plain?: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        form: {
                            name: string;
                            /** @description The same text in Chinese and English */
                            label: {
                                zh: string;
                                en: string;
                            };
                            /** @description The same text in Chinese and English */
                            prompt: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {unknown} */
                            type: "text" | "long-text" | "choice" | "date" | "phone" | "place";
                            required: boolean;
                            choices?: {
                                value: string;
                                /** @description The same text in Chinese and English */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                        life: {
                            states: {
                                id: string;
                                /** @description The same text in Chinese and English */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                standing: "open" | "ended";
                                /** @enum {unknown} */
                                clock: "runs" | "pauses" | "stops";
                                /** @enum {unknown} */
                                tmf: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "closed" | "resolved";
                            }[];
                            moves: {
                                /** @enum {unknown} */
                                verb: "assign" | "accept" | "give-back" | "pass-on" | "ask-back" | "answer" | "hold" | "resume" | "return-result" | "reply" | "satisfied" | "dissatisfied" | "close" | "cancel";
                                from: string[];
                                to: string;
                            }[];
                        };
                        clocks: {
                            name: string;
                            /** @description The same text in Chinese and English */
                            label: {
                                zh: string;
                                en: string;
                            };
                            minutes: number;
                            /** @enum {unknown} */
                            counts: "working" | "elapsed";
                            /** @enum {unknown} */
                            startsAt: "raised" | "assigned" | "accepted";
                            stopsAt: ("assign" | "accept" | "give-back" | "pass-on" | "ask-back" | "answer" | "hold" | "resume" | "return-result" | "reply" | "satisfied" | "dissatisfied" | "close" | "cancel")[];
                            /** @description States of the life in which it stands still */
                            pausesIn: string[];
                        }[];
                        /** @description By category, in the place of the kind’s own */
                        categoryClocks: {
                            [key: string]: {
                                name: string;
                                /** @description The same text in Chinese and English */
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                minutes: number;
                                /** @enum {unknown} */
                                counts: "working" | "elapsed";
                                /** @enum {unknown} */
                                startsAt: "raised" | "assigned" | "accepted";
                                stopsAt: ("assign" | "accept" | "give-back" | "pass-on" | "ask-back" | "answer" | "hold" | "resume" | "return-result" | "reply" | "satisfied" | "dissatisfied" | "close" | "cancel")[];
                                /** @description States of the life in which it stands still */
                                pausesIn: string[];
                            }[];
                        };
                        /** @description Unaccepted for so long, it comes back */
                        acceptMinutes: number;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    changeTicketKind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The one you changed; 0 for a new kind */
                    version: number;
                    /** @description The same text in Chinese and English */
                    name: {
                        zh: string;
                        en: string;
                    };
                    /** @description Customers may raise it themselves, in the portal */
                    portal?: boolean;
                    categories: {
                        id: string;
                        /** @description The same text in Chinese and English */
                        name: {
                            zh: string;
                            en: string;
                        };
                        /** @description As a customer would say it; in the portal only these are offered */
                        plain?: {
                            zh: string;
                            en: string;
                        };
                    }[];
                    form: {
                        name: string;
                        /** @description The same text in Chinese and English */
                        label: {
                            zh: string;
                            en: string;
                        };
                        /** @description The same text in Chinese and English */
                        prompt: {
                            zh: string;
                            en: string;
                        };
                        /** @enum {unknown} */
                        type: "text" | "long-text" | "choice" | "date" | "phone" | "place";
                        required: boolean;
                        choices?: {
                            value: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    }[];
                    life: {
                        states: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {unknown} */
                            standing: "open" | "ended";
                            /** @enum {unknown} */
                            clock: "runs" | "pauses" | "stops";
                            /** @enum {unknown} */
                            tmf: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "closed" | "resolved";
                        }[];
                        moves: {
                            /** @enum {unknown} */
                            verb: "assign" | "accept" | "give-back" | "pass-on" | "ask-back" | "answer" | "hold" | "resume" | "return-result" | "reply" | "satisfied" | "dissatisfied" | "close" | "cancel";
                            from: string[];
                            to: string;
                        }[];
                    };
                    clocks: {
                        name: string;
                        /** @description The same text in Chinese and English */
                        label: {
                            zh: string;
                            en: string;
                        };
                        minutes: number;
                        /** @enum {unknown} */
                        counts: "working" | "elapsed";
                        /** @enum {unknown} */
                        startsAt: "raised" | "assigned" | "accepted";
                        stopsAt: ("assign" | "accept" | "give-back" | "pass-on" | "ask-back" | "answer" | "hold" | "resume" | "return-result" | "reply" | "satisfied" | "dissatisfied" | "close" | "cancel")[];
                        /** @description States of the life in which it stands still */
                        pausesIn: string[];
                    }[];
                    /** @description By category, in the place of the kind’s own */
                    categoryClocks: {
                        [key: string]: {
                            name: string;
                            /** @description The same text in Chinese and English */
                            label: {
                                zh: string;
                                en: string;
                            };
                            minutes: number;
                            /** @enum {unknown} */
                            counts: "working" | "elapsed";
                            /** @enum {unknown} */
                            startsAt: "raised" | "assigned" | "accepted";
                            stopsAt: ("assign" | "accept" | "give-back" | "pass-on" | "ask-back" | "answer" | "hold" | "resume" | "return-result" | "reply" | "satisfied" | "dissatisfied" | "close" | "cancel")[];
                            /** @description States of the life in which it stands still */
                            pausesIn: string[];
                        }[];
                    };
                    /** @description Unaccepted for so long, it comes back */
                    acceptMinutes: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description The same text in Chinese and English */
                        name: {
                            zh: string;
                            en: string;
                        };
                        /** @enum {unknown} */
                        kind: "department" | "branch";
                        provinceId: string;
                        handles: string[];
                        /** @description You are in it */
                        mine: boolean;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description The same text in Chinese and English */
                        name: {
                            zh: string;
                            en: string;
                        };
                        /**
                         * @description refinement: a province’s own part; merged: that part before the group’s
                         * @enum {unknown}
                         */
                        role: "group" | "refinement" | "merged";
                        province: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        base: string | null;
                        refinement: string | null;
                        /** @description SHA-256 of its content */
                        hash: string;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        publishedAt: string;
                        publishedBy: {
                            zh: string;
                            en: string;
                        } | null;
                        summary: string | null;
                        /** @description It decides now what begins in your province, or in the group */
                        inForce: boolean;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    readPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description The same text in Chinese and English */
                        name: {
                            zh: string;
                            en: string;
                        };
                        /**
                         * @description refinement: a province’s own part; merged: that part before the group’s
                         * @enum {unknown}
                         */
                        role: "group" | "refinement" | "merged";
                        province: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        base: string | null;
                        refinement: string | null;
                        /** @description SHA-256 of its content */
                        hash: string;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        publishedAt: string;
                        publishedBy: {
                            zh: string;
                            en: string;
                        } | null;
                        summary: string | null;
                        /** @description It decides now what begins in your province, or in the group */
                        inForce: boolean;
                        types: {
                            id: string;
                            category: string;
                            name: {
                                zh: string;
                                en: string;
                            } | null;
                        }[];
                        facts: {
                            name: string;
                            label: string | null;
                            words: {
                                zh: string;
                                en: string;
                            } | null;
                            values: (boolean | string)[] | null;
                            minimum: number | null;
                            valueWords: {
                                [key: string]: {
                                    zh: string;
                                    en: string;
                                };
                            };
                        }[];
                        rules: {
                            id: string;
                            table: string;
                            types: string[];
                            conditions: {
                                fact: string;
                                wanted: string;
                            }[];
                            disposition: string;
                            /** @description The same text in Chinese and English */
                            because: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    exportPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listPolicyExamples: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        facts: {
                            [key: string]: boolean | number | string | null;
                        };
                        /** @description What of the answer is expected: status, disposition, rule … */
                        expect: {
                            [key: string]: unknown;
                        };
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    comparePolicies: {
        parameters: {
            query: {
                /** @description A published version, or `draft:` and the id of a draft */
                from: string;
                /** @description A published version, or `draft:` and the id of a draft */
                to: string;
                /** @description Compare as they decide in this province, with its own part first */
                province?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: string;
                        to: string;
                        /** @description False: too many combinations to tell every difference */
                        proven: boolean;
                        same: boolean;
                        /** @description Cases answered differently */
                        regions: {
                            cases: {
                                fact: string;
                                /** @description FEEL text of the values */
                                wanted: string;
                            }[];
                            type: string | null;
                            before: {
                                disposition: string | null;
                                rules: string[];
                                outcome: {
                                    disposition: string;
                                    reason: string | null;
                                    force: string;
                                    ticketCategory: string | null;
                                    bossFunction: string | null;
                                    trainingNeed: boolean;
                                    mustRecord: string[];
                                    script: string | null;
                                } | null;
                            } | null;
                            after: {
                                disposition: string | null;
                                rules: string[];
                                outcome: {
                                    disposition: string;
                                    reason: string | null;
                                    force: string;
                                    ticketCategory: string | null;
                                    bossFunction: string | null;
                                    trainingNeed: boolean;
                                    mustRecord: string[];
                                    script: string | null;
                                } | null;
                            } | null;
                        }[];
                        /** @description Cases that only one of them finds impossible; its side is null */
                        refused: {
                            cases: {
                                fact: string;
                                /** @description FEEL text of the values */
                                wanted: string;
                            }[];
                            type: string | null;
                            before: {
                                disposition: string | null;
                                rules: string[];
                                outcome: {
                                    disposition: string;
                                    reason: string | null;
                                    force: string;
                                    ticketCategory: string | null;
                                    bossFunction: string | null;
                                    trainingNeed: boolean;
                                    mustRecord: string[];
                                    script: string | null;
                                } | null;
                            } | null;
                            after: {
                                disposition: string | null;
                                rules: string[];
                                outcome: {
                                    disposition: string;
                                    reason: string | null;
                                    force: string;
                                    ticketCategory: string | null;
                                    bossFunction: string | null;
                                    trainingNeed: boolean;
                                    mustRecord: string[];
                                    script: string | null;
                                } | null;
                            } | null;
                        }[];
                        addedTypes: string[];
                        removedTypes: string[];
                        addedFacts: string[];
                        removedFacts: string[];
                        addedRules: string[];
                        removedRules: string[];
                        changedRules: string[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listPoliciesInForce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        province: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        policy: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        holdsFrom: string;
                        /** @enum {unknown} */
                        kind: "shipped" | "published" | "taken-back";
                        by: {
                            zh: string;
                            en: string;
                        } | null;
                        reason: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        at: string;
                        /** @enum {unknown} */
                        state: "holds" | "will-hold" | "held" | "called-off";
                        calledOffReason: string | null;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    takeBackPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    policy: string | null;
                    /** @description Whose part goes back; absent: the group’s */
                    province?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    callOffPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        /** @enum {unknown} */
                        state: "drafting" | "submitted" | "published" | "discarded";
                        province: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        /** @description The version it is to follow */
                        base: string;
                        version: string | null;
                        revision: number;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        savedAt: string;
                        /** @description The same text in Chinese and English */
                        savedBy: {
                            zh: string;
                            en: string;
                        };
                        authors: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        summary: string | null;
                        policy: string | null;
                        /** @description You may change it now */
                        mayEdit: boolean;
                        /** @description You may publish it: an approver who is not one of its authors */
                        mayPublish: boolean;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    beginDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    from?: string;
                    /** @description The whole DMN file */
                    dmn?: string;
                    proposals?: string[];
                    /** @description A province’s own part; absent: the group’s */
                    province?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        /** @enum {unknown} */
                        state: "drafting" | "submitted" | "published" | "discarded";
                        province: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        /** @description The version it is to follow */
                        base: string;
                        version: string | null;
                        revision: number;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        savedAt: string;
                        /** @description The same text in Chinese and English */
                        savedBy: {
                            zh: string;
                            en: string;
                        };
                        authors: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        summary: string | null;
                        policy: string | null;
                        /** @description You may change it now */
                        mayEdit: boolean;
                        /** @description You may publish it: an approver who is not one of its authors */
                        mayPublish: boolean;
                        dmn: string;
                        groupDmn: string | null;
                        examples: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            facts: {
                                [key: string]: boolean | number | string | null;
                            };
                            /** @description What of the answer is expected: status, disposition, rule … */
                            expect: {
                                [key: string]: unknown;
                            };
                            contactId: string | null;
                        }[];
                        acknowledgements: {
                            key: string;
                            reason: string;
                            /** @description The same text in Chinese and English */
                            by: {
                                zh: string;
                                en: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                        }[];
                        proposals: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "add" | "narrow" | "remove" | "train";
                            definition: string | null;
                            rules: string[];
                            types: string[];
                            reason: string;
                            /** @description The same text in Chinese and English */
                            account: {
                                zh: string;
                                en: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            /** @enum {unknown} */
                            state: "open" | "taken-up" | "published" | "declined";
                            draftId: string | null;
                            answer: string | null;
                            answeredBy: {
                                zh: string;
                                en: string;
                            } | null;
                            contactId: string | null;
                            contacts: string[];
                        }[];
                        history: {
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            /** @description The same text in Chinese and English */
                            by: {
                                zh: string;
                                en: string;
                            };
                            /** @description begun, imported, submitted, recalled, returned, discarded, published … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        /** @enum {unknown} */
                        state: "drafting" | "submitted" | "published" | "discarded";
                        province: {
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                        /** @description The version it is to follow */
                        base: string;
                        version: string | null;
                        revision: number;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        savedAt: string;
                        /** @description The same text in Chinese and English */
                        savedBy: {
                            zh: string;
                            en: string;
                        };
                        authors: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same text in Chinese and English */
                            name: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        summary: string | null;
                        policy: string | null;
                        /** @description You may change it now */
                        mayEdit: boolean;
                        /** @description You may publish it: an approver who is not one of its authors */
                        mayPublish: boolean;
                        dmn: string;
                        groupDmn: string | null;
                        examples: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            facts: {
                                [key: string]: boolean | number | string | null;
                            };
                            /** @description What of the answer is expected: status, disposition, rule … */
                            expect: {
                                [key: string]: unknown;
                            };
                            contactId: string | null;
                        }[];
                        acknowledgements: {
                            key: string;
                            reason: string;
                            /** @description The same text in Chinese and English */
                            by: {
                                zh: string;
                                en: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                        }[];
                        proposals: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "add" | "narrow" | "remove" | "train";
                            definition: string | null;
                            rules: string[];
                            types: string[];
                            reason: string;
                            /** @description The same text in Chinese and English */
                            account: {
                                zh: string;
                                en: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            /** @enum {unknown} */
                            state: "open" | "taken-up" | "published" | "declined";
                            draftId: string | null;
                            answer: string | null;
                            answeredBy: {
                                zh: string;
                                en: string;
                            } | null;
                            contactId: string | null;
                            contacts: string[];
                        }[];
                        history: {
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            /** @description The same text in Chinese and English */
                            by: {
                                zh: string;
                                en: string;
                            };
                            /** @description begun, imported, submitted, recalled, returned, discarded, published … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    renameDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The content that this change was made to */
                    revision: number;
                    /** @description The whole DMN file */
                    dmn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        savedAt: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    importIntoDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The content that this change was made to */
                    revision: number;
                    /** @description The whole DMN file */
                    dmn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        savedAt: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    checkDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                        hash: string;
                        version: string | null;
                        proven: boolean;
                        findings: {
                            key: string;
                            code: string;
                            /** @enum {unknown} */
                            severity: "error" | "note";
                            table: string | null;
                            row: number | null;
                            rule: string | null;
                            column: string | null;
                            message: string;
                            values: {
                                [key: string]: string | number;
                            };
                            cases: {
                                fact: string;
                                /** @description FEEL text of the values */
                                wanted: string;
                            }[];
                            rules: string[];
                            suggestion: {
                                table: string;
                                inputs: {
                                    [key: string]: string;
                                };
                                outputs: {
                                    [key: string]: string;
                                };
                                like: string | null;
                            } | null;
                            acknowledged: boolean;
                        }[];
                        examples: {
                            id: string;
                            passed: boolean;
                            rule: string | null;
                            disposition: string | null;
                            status: string;
                            failure: ("rule-gone" | "fact-gone" | "value-gone" | "differs") | null;
                            differences: {
                                field: string;
                                expected: unknown;
                                actual: unknown;
                            }[];
                        }[];
                        unhit: {
                            rule: string;
                            witness: {
                                [key: string]: boolean | number | string | null;
                            } | null;
                        }[];
                        /** @description Every rule id */
                        rules: string[];
                        missing: ("unreadable" | "not-proven" | "findings" | "version-taken" | "failing-examples" | "unhit-rules" | "same-as-before" | "base-moved" | "no-replay")[];
                        /** @description A province’s part that changes what the group’s answers */
                        needsGroupApproval: boolean;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    exportDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    submitDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The content that this change was made to */
                    revision: number;
                    summary: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    recallDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    returnDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    publishDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The content that this change was made to */
                    revision: number;
                    /** @description Of the content that was checked */
                    hash: string;
                    holdsFrom?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    addExample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    facts: {
                        [key: string]: boolean | number | string | null;
                    };
                    /** @description What of the answer is expected: status, disposition, rule … */
                    expect: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    addExampleFromRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    changeExample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                exampleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    facts: {
                        [key: string]: boolean | number | string | null;
                    };
                    /** @description What of the answer is expected: status, disposition, rule … */
                    expect: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    removeExample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                exampleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    acknowledgeFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    withdrawAcknowledgement: {
        parameters: {
            query: {
                key: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        kind: "add" | "narrow" | "remove" | "train";
                        definition: string | null;
                        rules: string[];
                        types: string[];
                        reason: string;
                        /** @description The same text in Chinese and English */
                        account: {
                            zh: string;
                            en: string;
                        };
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        at: string;
                        /** @enum {unknown} */
                        state: "open" | "taken-up" | "published" | "declined";
                        draftId: string | null;
                        answer: string | null;
                        answeredBy: {
                            zh: string;
                            en: string;
                        } | null;
                        contactId: string | null;
                        contacts: string[];
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "add" | "narrow" | "remove" | "train";
                    definition?: string;
                    rules?: string[];
                    types?: string[];
                    reason: string;
                    contacts?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    declineProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    exportTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The name of its decision */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    importTable: {
        parameters: {
            query: {
                /** @description The content that this change was made to */
                revision: number;
            };
            header?: never;
            path: {
                id: string;
                /** @description The name of its decision */
                table: string;
            };
            cookie?: never;
        };
        /** @description The Excel file */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        savedAt: string;
                        added: string[];
                        changed: string[];
                        removed: string[];
                        /** @description Rules that stay follow one another otherwise than before */
                        reordered: boolean;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    exportPolicyTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The name of its decision */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listReplays: {
        parameters: {
            query?: {
                /** @description A published version, or `draft:` and the id of a draft */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        from: string;
                        to: string;
                        fromRevision: number | null;
                        toRevision: number | null;
                        province: string | null;
                        /** @enum {unknown} */
                        state: "waiting" | "running" | "done" | "cancelled" | "failed";
                        total: number | null;
                        done: number;
                        /** @description The same text in Chinese and English */
                        askedBy: {
                            zh: string;
                            en: string;
                        };
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        askedAt: string;
                        endedAt: string | null;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    askReplay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A published version, or `draft:` and the id of a draft */
                    from: string;
                    /** @description A published version, or `draft:` and the id of a draft */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    readReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        from: string;
                        to: string;
                        fromRevision: number | null;
                        toRevision: number | null;
                        province: string | null;
                        /** @enum {unknown} */
                        state: "waiting" | "running" | "done" | "cancelled" | "failed";
                        total: number | null;
                        done: number;
                        /** @description The same text in Chinese and English */
                        askedBy: {
                            zh: string;
                            en: string;
                        };
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        askedAt: string;
                        endedAt: string | null;
                        result: {
                            decisions: number;
                            same: number;
                            changed: number;
                            /** @description A fact that matters was missing then */
                            cannotTell: number;
                            /** @description A version refuses these facts */
                            cannotJudge: number;
                            distinctFacts: number;
                            byChange: {
                                from: {
                                    /** @enum {unknown} */
                                    status: "decided" | "undecided" | "invalid";
                                    disposition?: string;
                                    reason?: string | null;
                                    force?: string;
                                    ticketCategory?: string | null;
                                    bossFunction?: string | null;
                                    trainingNeed?: boolean;
                                    mustRecord?: string[];
                                    script?: string | null;
                                    possible?: string[];
                                    /** @description Missing facts that matter; none: a draft has no one rule for this case */
                                    need?: string[];
                                    errors?: {
                                        field: string;
                                        message: string;
                                    }[];
                                };
                                to: {
                                    /** @enum {unknown} */
                                    status: "decided" | "undecided" | "invalid";
                                    disposition?: string;
                                    reason?: string | null;
                                    force?: string;
                                    ticketCategory?: string | null;
                                    bossFunction?: string | null;
                                    trainingNeed?: boolean;
                                    mustRecord?: string[];
                                    script?: string | null;
                                    possible?: string[];
                                    /** @description Missing facts that matter; none: a draft has no one rule for this case */
                                    need?: string[];
                                    errors?: {
                                        field: string;
                                        message: string;
                                    }[];
                                };
                                count: number;
                                rules: {
                                    from: string[];
                                    to: string[];
                                    count: number;
                                }[];
                                /** @description The newest of them */
                                samples: {
                                    /** Format: uuid */
                                    decisionId: string;
                                    /** Format: uuid */
                                    contactId: string;
                                    /** Format: uuid */
                                    matterId: string;
                                    matterType: string;
                                    /**
                                     * Format: date-time
                                     * @description UTC
                                     */
                                    at: string;
                                    decided: {
                                        policy: string;
                                        disposition: string | null;
                                    };
                                    facts: {
                                        [key: string]: boolean | number | string | null;
                                    };
                                    rules: {
                                        from: string[];
                                        to: string[];
                                    };
                                }[];
                            }[];
                            byCannotTell: {
                                from: {
                                    /** @enum {unknown} */
                                    status: "decided" | "undecided" | "invalid";
                                    disposition?: string;
                                    reason?: string | null;
                                    force?: string;
                                    ticketCategory?: string | null;
                                    bossFunction?: string | null;
                                    trainingNeed?: boolean;
                                    mustRecord?: string[];
                                    script?: string | null;
                                    possible?: string[];
                                    /** @description Missing facts that matter; none: a draft has no one rule for this case */
                                    need?: string[];
                                    errors?: {
                                        field: string;
                                        message: string;
                                    }[];
                                };
                                to: {
                                    /** @enum {unknown} */
                                    status: "decided" | "undecided" | "invalid";
                                    disposition?: string;
                                    reason?: string | null;
                                    force?: string;
                                    ticketCategory?: string | null;
                                    bossFunction?: string | null;
                                    trainingNeed?: boolean;
                                    mustRecord?: string[];
                                    script?: string | null;
                                    possible?: string[];
                                    /** @description Missing facts that matter; none: a draft has no one rule for this case */
                                    need?: string[];
                                    errors?: {
                                        field: string;
                                        message: string;
                                    }[];
                                };
                                count: number;
                                rules: {
                                    from: string[];
                                    to: string[];
                                    count: number;
                                }[];
                                /** @description The newest of them */
                                samples: {
                                    /** Format: uuid */
                                    decisionId: string;
                                    /** Format: uuid */
                                    contactId: string;
                                    /** Format: uuid */
                                    matterId: string;
                                    matterType: string;
                                    /**
                                     * Format: date-time
                                     * @description UTC
                                     */
                                    at: string;
                                    decided: {
                                        policy: string;
                                        disposition: string | null;
                                    };
                                    facts: {
                                        [key: string]: boolean | number | string | null;
                                    };
                                    rules: {
                                        from: string[];
                                        to: string[];
                                    };
                                }[];
                            }[];
                            byCannotJudge: {
                                from: {
                                    /** @enum {unknown} */
                                    status: "decided" | "undecided" | "invalid";
                                    disposition?: string;
                                    reason?: string | null;
                                    force?: string;
                                    ticketCategory?: string | null;
                                    bossFunction?: string | null;
                                    trainingNeed?: boolean;
                                    mustRecord?: string[];
                                    script?: string | null;
                                    possible?: string[];
                                    /** @description Missing facts that matter; none: a draft has no one rule for this case */
                                    need?: string[];
                                    errors?: {
                                        field: string;
                                        message: string;
                                    }[];
                                };
                                to: {
                                    /** @enum {unknown} */
                                    status: "decided" | "undecided" | "invalid";
                                    disposition?: string;
                                    reason?: string | null;
                                    force?: string;
                                    ticketCategory?: string | null;
                                    bossFunction?: string | null;
                                    trainingNeed?: boolean;
                                    mustRecord?: string[];
                                    script?: string | null;
                                    possible?: string[];
                                    /** @description Missing facts that matter; none: a draft has no one rule for this case */
                                    need?: string[];
                                    errors?: {
                                        field: string;
                                        message: string;
                                    }[];
                                };
                                count: number;
                                rules: {
                                    from: string[];
                                    to: string[];
                                    count: number;
                                }[];
                                /** @description The newest of them */
                                samples: {
                                    /** Format: uuid */
                                    decisionId: string;
                                    /** Format: uuid */
                                    contactId: string;
                                    /** Format: uuid */
                                    matterId: string;
                                    matterType: string;
                                    /**
                                     * Format: date-time
                                     * @description UTC
                                     */
                                    at: string;
                                    decided: {
                                        policy: string;
                                        disposition: string | null;
                                    };
                                    facts: {
                                        [key: string]: boolean | number | string | null;
                                    };
                                    rules: {
                                        from: string[];
                                        to: string[];
                                    };
                                }[];
                            }[];
                            byType: {
                                type: string;
                                decisions: number;
                                same: number;
                                changed: number;
                                /** @description A fact that matters was missing then */
                                cannotTell: number;
                                /** @description A version refuses these facts */
                                cannotJudge: number;
                            }[];
                            byCity: {
                                city: {
                                    id: string;
                                    /** @description The same text in Chinese and English */
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                };
                                decisions: number;
                                same: number;
                                changed: number;
                                /** @description A fact that matters was missing then */
                                cannotTell: number;
                                /** @description A version refuses these facts */
                                cannotJudge: number;
                            }[];
                            byWeek: {
                                /** @description ISO week in the operator’s zone: 2026-W09 */
                                week: string;
                                /** @description Its Monday */
                                from: string;
                                decisions: number;
                                same: number;
                                changed: number;
                                /** @description A fact that matters was missing then */
                                cannotTell: number;
                                /** @description A version refuses these facts */
                                cannotJudge: number;
                            }[];
                            seconds: number;
                        } | null;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    cancelReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        from: string;
                        to: string;
                        fromRevision: number | null;
                        toRevision: number | null;
                        province: string | null;
                        /** @enum {unknown} */
                        state: "waiting" | "running" | "done" | "cancelled" | "failed";
                        total: number | null;
                        done: number;
                        /** @description The same text in Chinese and English */
                        askedBy: {
                            zh: string;
                            en: string;
                        };
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        askedAt: string;
                        endedAt: string | null;
                        result: {
                            decisions: number;
                            same: number;
                            changed: number;
                            /** @description A fact that matters was missing then */
                            cannotTell: number;
                            /** @description A version refuses these facts */
                            cannotJudge: number;
                            distinctFacts: number;
                            byChange: {
                                from: {
                                    /** @enum {unknown} */
                                    status: "decided" | "undecided" | "invalid";
                                    disposition?: string;
                                    reason?: string | null;
                                    force?: string;
                                    ticketCategory?: string | null;
                                    bossFunction?: string | null;
                                    trainingNeed?: boolean;
                                    mustRecord?: string[];
                                    script?: string | null;
                                    possible?: string[];
                                    /** @description Missing facts that matter; none: a draft has no one rule for this case */
                                    need?: string[];
                                    errors?: {
                                        field: string;
                                        message: string;
                                    }[];
                                };
                                to: {
                                    /** @enum {unknown} */
                                    status: "decided" | "undecided" | "invalid";
                                    disposition?: string;
                                    reason?: string | null;
                                    force?: string;
                                    ticketCategory?: string | null;
                                    bossFunction?: string | null;
                                    trainingNeed?: boolean;
                                    mustRecord?: string[];
                                    script?: string | null;
                                    possible?: string[];
                                    /** @description Missing facts that matter; none: a draft has no one rule for this case */
                                    need?: string[];
                                    errors?: {
                                        field: string;
                                        message: string;
                                    }[];
                                };
                                count: number;
                                rules: {
                                    from: string[];
                                    to: string[];
                                    count: number;
                                }[];
                                /** @description The newest of them */
                                samples: {
                                    /** Format: uuid */
                                    decisionId: string;
                                    /** Format: uuid */
                                    contactId: string;
                                    /** Format: uuid */
                                    matterId: string;
                                    matterType: string;
                                    /**
                                     * Format: date-time
                                     * @description UTC
                                     */
                                    at: string;
                                    decided: {
                                        policy: string;
                                        disposition: string | null;
                                    };
                                    facts: {
                                        [key: string]: boolean | number | string | null;
                                    };
                                    rules: {
                                        from: string[];
                                        to: string[];
                                    };
                                }[];
                            }[];
                            byCannotTell: {
                                from: {
                                    /** @enum {unknown} */
                                    status: "decided" | "undecided" | "invalid";
                                    disposition?: string;
                                    reason?: string | null;
                                    force?: string;
                                    ticketCategory?: string | null;
                                    bossFunction?: string | null;
                                    trainingNeed?: boolean;
                                    mustRecord?: string[];
                                    script?: string | null;
                                    possible?: string[];
                                    /** @description Missing facts that matter; none: a draft has no one rule for this case */
                                    need?: string[];
                                    errors?: {
                                        field: string;
                                        message: string;
                                    }[];
                                };
                                to: {
                                    /** @enum {unknown} */
                                    status: "decided" | "undecided" | "invalid";
                                    disposition?: string;
                                    reason?: string | null;
                                    force?: string;
                                    ticketCategory?: string | null;
                                    bossFunction?: string | null;
                                    trainingNeed?: boolean;
                                    mustRecord?: string[];
                                    script?: string | null;
                                    possible?: string[];
                                    /** @description Missing facts that matter; none: a draft has no one rule for this case */
                                    need?: string[];
                                    errors?: {
                                        field: string;
                                        message: string;
                                    }[];
                                };
                                count: number;
                                rules: {
                                    from: string[];
                                    to: string[];
                                    count: number;
                                }[];
                                /** @description The newest of them */
                                samples: {
                                    /** Format: uuid */
                                    decisionId: string;
                                    /** Format: uuid */
                                    contactId: string;
                                    /** Format: uuid */
                                    matterId: string;
                                    matterType: string;
                                    /**
                                     * Format: date-time
                                     * @description UTC
                                     */
                                    at: string;
                                    decided: {
                                        policy: string;
                                        disposition: string | null;
                                    };
                                    facts: {
                                        [key: string]: boolean | number | string | null;
                                    };
                                    rules: {
                                        from: string[];
                                        to: string[];
                                    };
                                }[];
                            }[];
                            byCannotJudge: {
                                from: {
                                    /** @enum {unknown} */
                                    status: "decided" | "undecided" | "invalid";
                                    disposition?: string;
                                    reason?: string | null;
                                    force?: string;
                                    ticketCategory?: string | null;
                                    bossFunction?: string | null;
                                    trainingNeed?: boolean;
                                    mustRecord?: string[];
                                    script?: string | null;
                                    possible?: string[];
                                    /** @description Missing facts that matter; none: a draft has no one rule for this case */
                                    need?: string[];
                                    errors?: {
                                        field: string;
                                        message: string;
                                    }[];
                                };
                                to: {
                                    /** @enum {unknown} */
                                    status: "decided" | "undecided" | "invalid";
                                    disposition?: string;
                                    reason?: string | null;
                                    force?: string;
                                    ticketCategory?: string | null;
                                    bossFunction?: string | null;
                                    trainingNeed?: boolean;
                                    mustRecord?: string[];
                                    script?: string | null;
                                    possible?: string[];
                                    /** @description Missing facts that matter; none: a draft has no one rule for this case */
                                    need?: string[];
                                    errors?: {
                                        field: string;
                                        message: string;
                                    }[];
                                };
                                count: number;
                                rules: {
                                    from: string[];
                                    to: string[];
                                    count: number;
                                }[];
                                /** @description The newest of them */
                                samples: {
                                    /** Format: uuid */
                                    decisionId: string;
                                    /** Format: uuid */
                                    contactId: string;
                                    /** Format: uuid */
                                    matterId: string;
                                    matterType: string;
                                    /**
                                     * Format: date-time
                                     * @description UTC
                                     */
                                    at: string;
                                    decided: {
                                        policy: string;
                                        disposition: string | null;
                                    };
                                    facts: {
                                        [key: string]: boolean | number | string | null;
                                    };
                                    rules: {
                                        from: string[];
                                        to: string[];
                                    };
                                }[];
                            }[];
                            byType: {
                                type: string;
                                decisions: number;
                                same: number;
                                changed: number;
                                /** @description A fact that matters was missing then */
                                cannotTell: number;
                                /** @description A version refuses these facts */
                                cannotJudge: number;
                            }[];
                            byCity: {
                                city: {
                                    id: string;
                                    /** @description The same text in Chinese and English */
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                };
                                decisions: number;
                                same: number;
                                changed: number;
                                /** @description A fact that matters was missing then */
                                cannotTell: number;
                                /** @description A version refuses these facts */
                                cannotJudge: number;
                            }[];
                            byWeek: {
                                /** @description ISO week in the operator’s zone: 2026-W09 */
                                week: string;
                                /** @description Its Monday */
                                from: string;
                                decisions: number;
                                same: number;
                                changed: number;
                                /** @description A fact that matters was missing then */
                                cannotTell: number;
                                /** @description A version refuses these facts */
                                cannotJudge: number;
                            }[];
                            seconds: number;
                        } | null;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    nameMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    type: string;
                    /** @description True: not the same matter as before, though of the same type */
                    separate?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        customerId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        /** @enum {unknown} */
                        wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "escalated";
                        /** @description waiting, ringing, active, wrap-up, closed */
                        state: string;
                        matterType: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        arrivedAt: string;
                        answeredAt: string | null;
                        openingWords: {
                            zh: string;
                            en: string;
                        } | null;
                        matter: {
                            /** Format: uuid */
                            id: string;
                            /** @description A type of the policy: billing.roaming */
                            type: string;
                            /** @description Contacts the customer began on it, this one included */
                            contacts: number;
                        } | null;
                        handler: {
                            zh: string;
                            en: string;
                        } | null;
                        /** @description You are handling it */
                        mine: boolean;
                        endedAt: string | null;
                        closedAt: string | null;
                        timeline: {
                            id: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description What happened: arrived, answered, matter-named, decided, acted … */
                            kind: string;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    readResolution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        contactId: string;
                        policy: string;
                        type: string;
                        explained: boolean;
                        accepted: boolean;
                        facts: {
                            fact: string;
                            /**
                             * @description untold: the records do not tell; unobtainable: marked so by the agent
                             * @enum {unknown}
                             */
                            state: "known" | "fetching" | "failed" | "to-ask" | "unobtainable" | "untold";
                            value: boolean | number | string | null;
                            source: string | null;
                            records: {
                                kind: string;
                                id: string;
                                at: string | null;
                                fields: {
                                    [key: string]: string | number | boolean;
                                };
                            }[];
                            note: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            } | null;
                            /** @description It can still change the outcome */
                            matters: boolean;
                            values: (boolean | string)[] | null;
                            minimum: number | null;
                            settledAt: string | null;
                        }[];
                        ask: string | null;
                        explanation: {
                            /** @enum {unknown} */
                            state: "fetching" | "ready" | "failed";
                            topic: string | null;
                            statements: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            }[];
                            unknown: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            }[];
                        };
                        decision: {
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            answer: {
                                /** @enum {unknown} */
                                status: "decided" | "undecided" | "invalid";
                                disposition?: string;
                                reason?: string | null;
                                force?: string;
                                rule?: string | null;
                                rules?: string[];
                                possible?: string[];
                                need?: string[];
                                errors?: {
                                    field: string;
                                    message: string;
                                }[];
                                policy?: string;
                                ticketCategory?: string | null;
                                bossFunction?: string | null;
                                trainingNeed?: boolean;
                                mustRecord?: string[];
                                script?: string | null;
                                evidence?: {
                                    fact: string;
                                    value: boolean | number | string | null;
                                    source: string;
                                }[];
                                nearest?: {
                                    rule: string;
                                    disposition: string;
                                    failing: {
                                        fact: string;
                                        wanted: string;
                                        actual: boolean | number | string | null;
                                    }[];
                                }[];
                            };
                            because: {
                                zh: string;
                                en: string;
                            } | null;
                            wouldChange: {
                                fact: string;
                                from: boolean | number | string | null;
                                to: string;
                                disposition: string;
                                rule: string | null;
                            }[];
                        };
                        options: {
                            /** @enum {unknown} */
                            disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                            /** @description What acting on it would be recorded as */
                            kind: string;
                            needsReason: boolean;
                            needsIdentity: boolean;
                            needsRecord: string[];
                            remindsTicket: string | null;
                        }[];
                        acts: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                            /** @description as-decided, may-otherwise, override, insisted, chosen-among-possible, without-fact, after-expert */
                            kind: string;
                            reason: string | null;
                            /** @enum {unknown} */
                            state: "begun" | "done" | "failed" | "undone" | "followed";
                            result: {
                                [key: string]: unknown;
                            } | null;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            begunAt: string;
                            doneAt: string | null;
                        }[];
                        definition: string | null;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    answerFact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fact: string;
                    value?: boolean | number | string;
                    /** @enum {boolean} */
                    unobtainable?: true;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        contactId: string;
                        policy: string;
                        type: string;
                        explained: boolean;
                        accepted: boolean;
                        facts: {
                            fact: string;
                            /**
                             * @description untold: the records do not tell; unobtainable: marked so by the agent
                             * @enum {unknown}
                             */
                            state: "known" | "fetching" | "failed" | "to-ask" | "unobtainable" | "untold";
                            value: boolean | number | string | null;
                            source: string | null;
                            records: {
                                kind: string;
                                id: string;
                                at: string | null;
                                fields: {
                                    [key: string]: string | number | boolean;
                                };
                            }[];
                            note: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            } | null;
                            /** @description It can still change the outcome */
                            matters: boolean;
                            values: (boolean | string)[] | null;
                            minimum: number | null;
                            settledAt: string | null;
                        }[];
                        ask: string | null;
                        explanation: {
                            /** @enum {unknown} */
                            state: "fetching" | "ready" | "failed";
                            topic: string | null;
                            statements: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            }[];
                            unknown: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            }[];
                        };
                        decision: {
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            answer: {
                                /** @enum {unknown} */
                                status: "decided" | "undecided" | "invalid";
                                disposition?: string;
                                reason?: string | null;
                                force?: string;
                                rule?: string | null;
                                rules?: string[];
                                possible?: string[];
                                need?: string[];
                                errors?: {
                                    field: string;
                                    message: string;
                                }[];
                                policy?: string;
                                ticketCategory?: string | null;
                                bossFunction?: string | null;
                                trainingNeed?: boolean;
                                mustRecord?: string[];
                                script?: string | null;
                                evidence?: {
                                    fact: string;
                                    value: boolean | number | string | null;
                                    source: string;
                                }[];
                                nearest?: {
                                    rule: string;
                                    disposition: string;
                                    failing: {
                                        fact: string;
                                        wanted: string;
                                        actual: boolean | number | string | null;
                                    }[];
                                }[];
                            };
                            because: {
                                zh: string;
                                en: string;
                            } | null;
                            wouldChange: {
                                fact: string;
                                from: boolean | number | string | null;
                                to: string;
                                disposition: string;
                                rule: string | null;
                            }[];
                        };
                        options: {
                            /** @enum {unknown} */
                            disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                            /** @description What acting on it would be recorded as */
                            kind: string;
                            needsReason: boolean;
                            needsIdentity: boolean;
                            needsRecord: string[];
                            remindsTicket: string | null;
                        }[];
                        acts: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                            /** @description as-decided, may-otherwise, override, insisted, chosen-among-possible, without-fact, after-expert */
                            kind: string;
                            reason: string | null;
                            /** @enum {unknown} */
                            state: "begun" | "done" | "failed" | "undone" | "followed";
                            result: {
                                [key: string]: unknown;
                            } | null;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            begunAt: string;
                            doneAt: string | null;
                        }[];
                        definition: string | null;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    retryFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        contactId: string;
                        policy: string;
                        type: string;
                        explained: boolean;
                        accepted: boolean;
                        facts: {
                            fact: string;
                            /**
                             * @description untold: the records do not tell; unobtainable: marked so by the agent
                             * @enum {unknown}
                             */
                            state: "known" | "fetching" | "failed" | "to-ask" | "unobtainable" | "untold";
                            value: boolean | number | string | null;
                            source: string | null;
                            records: {
                                kind: string;
                                id: string;
                                at: string | null;
                                fields: {
                                    [key: string]: string | number | boolean;
                                };
                            }[];
                            note: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            } | null;
                            /** @description It can still change the outcome */
                            matters: boolean;
                            values: (boolean | string)[] | null;
                            minimum: number | null;
                            settledAt: string | null;
                        }[];
                        ask: string | null;
                        explanation: {
                            /** @enum {unknown} */
                            state: "fetching" | "ready" | "failed";
                            topic: string | null;
                            statements: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            }[];
                            unknown: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            }[];
                        };
                        decision: {
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            answer: {
                                /** @enum {unknown} */
                                status: "decided" | "undecided" | "invalid";
                                disposition?: string;
                                reason?: string | null;
                                force?: string;
                                rule?: string | null;
                                rules?: string[];
                                possible?: string[];
                                need?: string[];
                                errors?: {
                                    field: string;
                                    message: string;
                                }[];
                                policy?: string;
                                ticketCategory?: string | null;
                                bossFunction?: string | null;
                                trainingNeed?: boolean;
                                mustRecord?: string[];
                                script?: string | null;
                                evidence?: {
                                    fact: string;
                                    value: boolean | number | string | null;
                                    source: string;
                                }[];
                                nearest?: {
                                    rule: string;
                                    disposition: string;
                                    failing: {
                                        fact: string;
                                        wanted: string;
                                        actual: boolean | number | string | null;
                                    }[];
                                }[];
                            };
                            because: {
                                zh: string;
                                en: string;
                            } | null;
                            wouldChange: {
                                fact: string;
                                from: boolean | number | string | null;
                                to: string;
                                disposition: string;
                                rule: string | null;
                            }[];
                        };
                        options: {
                            /** @enum {unknown} */
                            disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                            /** @description What acting on it would be recorded as */
                            kind: string;
                            needsReason: boolean;
                            needsIdentity: boolean;
                            needsRecord: string[];
                            remindsTicket: string | null;
                        }[];
                        acts: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                            /** @description as-decided, may-otherwise, override, insisted, chosen-among-possible, without-fact, after-expert */
                            kind: string;
                            reason: string | null;
                            /** @enum {unknown} */
                            state: "begun" | "done" | "failed" | "undone" | "followed";
                            result: {
                                [key: string]: unknown;
                            } | null;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            begunAt: string;
                            doneAt: string | null;
                        }[];
                        definition: string | null;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    markCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description accepted implies explained */
        requestBody: {
            content: {
                "application/json": {
                    explained: boolean;
                    accepted: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        contactId: string;
                        policy: string;
                        type: string;
                        explained: boolean;
                        accepted: boolean;
                        facts: {
                            fact: string;
                            /**
                             * @description untold: the records do not tell; unobtainable: marked so by the agent
                             * @enum {unknown}
                             */
                            state: "known" | "fetching" | "failed" | "to-ask" | "unobtainable" | "untold";
                            value: boolean | number | string | null;
                            source: string | null;
                            records: {
                                kind: string;
                                id: string;
                                at: string | null;
                                fields: {
                                    [key: string]: string | number | boolean;
                                };
                            }[];
                            note: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            } | null;
                            /** @description It can still change the outcome */
                            matters: boolean;
                            values: (boolean | string)[] | null;
                            minimum: number | null;
                            settledAt: string | null;
                        }[];
                        ask: string | null;
                        explanation: {
                            /** @enum {unknown} */
                            state: "fetching" | "ready" | "failed";
                            topic: string | null;
                            statements: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            }[];
                            unknown: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            }[];
                        };
                        decision: {
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            answer: {
                                /** @enum {unknown} */
                                status: "decided" | "undecided" | "invalid";
                                disposition?: string;
                                reason?: string | null;
                                force?: string;
                                rule?: string | null;
                                rules?: string[];
                                possible?: string[];
                                need?: string[];
                                errors?: {
                                    field: string;
                                    message: string;
                                }[];
                                policy?: string;
                                ticketCategory?: string | null;
                                bossFunction?: string | null;
                                trainingNeed?: boolean;
                                mustRecord?: string[];
                                script?: string | null;
                                evidence?: {
                                    fact: string;
                                    value: boolean | number | string | null;
                                    source: string;
                                }[];
                                nearest?: {
                                    rule: string;
                                    disposition: string;
                                    failing: {
                                        fact: string;
                                        wanted: string;
                                        actual: boolean | number | string | null;
                                    }[];
                                }[];
                            };
                            because: {
                                zh: string;
                                en: string;
                            } | null;
                            wouldChange: {
                                fact: string;
                                from: boolean | number | string | null;
                                to: string;
                                disposition: string;
                                rule: string | null;
                            }[];
                        };
                        options: {
                            /** @enum {unknown} */
                            disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                            /** @description What acting on it would be recorded as */
                            kind: string;
                            needsReason: boolean;
                            needsIdentity: boolean;
                            needsRecord: string[];
                            remindsTicket: string | null;
                        }[];
                        acts: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                            /** @description as-decided, may-otherwise, override, insisted, chosen-among-possible, without-fact, after-expert */
                            kind: string;
                            reason: string | null;
                            /** @enum {unknown} */
                            state: "begun" | "done" | "failed" | "undone" | "followed";
                            result: {
                                [key: string]: unknown;
                            } | null;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            begunAt: string;
                            doneAt: string | null;
                        }[];
                        definition: string | null;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    chooseEarlierComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ticketId: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        contactId: string;
                        policy: string;
                        type: string;
                        explained: boolean;
                        accepted: boolean;
                        facts: {
                            fact: string;
                            /**
                             * @description untold: the records do not tell; unobtainable: marked so by the agent
                             * @enum {unknown}
                             */
                            state: "known" | "fetching" | "failed" | "to-ask" | "unobtainable" | "untold";
                            value: boolean | number | string | null;
                            source: string | null;
                            records: {
                                kind: string;
                                id: string;
                                at: string | null;
                                fields: {
                                    [key: string]: string | number | boolean;
                                };
                            }[];
                            note: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            } | null;
                            /** @description It can still change the outcome */
                            matters: boolean;
                            values: (boolean | string)[] | null;
                            minimum: number | null;
                            settledAt: string | null;
                        }[];
                        ask: string | null;
                        explanation: {
                            /** @enum {unknown} */
                            state: "fetching" | "ready" | "failed";
                            topic: string | null;
                            statements: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            }[];
                            unknown: {
                                /** @description A text in the explanations of the web part */
                                code: string;
                                values: {
                                    [key: string]: string | number;
                                };
                                records: {
                                    kind: string;
                                    id: string;
                                    at: string | null;
                                    fields: {
                                        [key: string]: string | number | boolean;
                                    };
                                }[];
                            }[];
                        };
                        decision: {
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            at: string;
                            answer: {
                                /** @enum {unknown} */
                                status: "decided" | "undecided" | "invalid";
                                disposition?: string;
                                reason?: string | null;
                                force?: string;
                                rule?: string | null;
                                rules?: string[];
                                possible?: string[];
                                need?: string[];
                                errors?: {
                                    field: string;
                                    message: string;
                                }[];
                                policy?: string;
                                ticketCategory?: string | null;
                                bossFunction?: string | null;
                                trainingNeed?: boolean;
                                mustRecord?: string[];
                                script?: string | null;
                                evidence?: {
                                    fact: string;
                                    value: boolean | number | string | null;
                                    source: string;
                                }[];
                                nearest?: {
                                    rule: string;
                                    disposition: string;
                                    failing: {
                                        fact: string;
                                        wanted: string;
                                        actual: boolean | number | string | null;
                                    }[];
                                }[];
                            };
                            because: {
                                zh: string;
                                en: string;
                            } | null;
                            wouldChange: {
                                fact: string;
                                from: boolean | number | string | null;
                                to: string;
                                disposition: string;
                                rule: string | null;
                            }[];
                        };
                        options: {
                            /** @enum {unknown} */
                            disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                            /** @description What acting on it would be recorded as */
                            kind: string;
                            needsReason: boolean;
                            needsIdentity: boolean;
                            needsRecord: string[];
                            remindsTicket: string | null;
                        }[];
                        acts: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                            /** @description as-decided, may-otherwise, override, insisted, chosen-among-possible, without-fact, after-expert */
                            kind: string;
                            reason: string | null;
                            /** @enum {unknown} */
                            state: "begun" | "done" | "failed" | "undone" | "followed";
                            result: {
                                [key: string]: unknown;
                            } | null;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            begunAt: string;
                            doneAt: string | null;
                        }[];
                        definition: string | null;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    actOnDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** Format: uuid */
                    decisionId: string;
                    /** @enum {unknown} */
                    disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                    /** @description The customer insists on a complaint */
                    insisted?: boolean;
                    reason?: string;
                    record?: {
                        [key: string]: string;
                    };
                    subscriptionId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                        /** @description as-decided, may-otherwise, override, insisted, chosen-among-possible, without-fact, after-expert */
                        kind: string;
                        reason: string | null;
                        /** @enum {unknown} */
                        state: "begun" | "done" | "failed" | "undone" | "followed";
                        result: {
                            [key: string]: unknown;
                        } | null;
                        by: {
                            zh: string;
                            en: string;
                        } | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        begunAt: string;
                        doneAt: string | null;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    retryAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                actId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                        /** @description as-decided, may-otherwise, override, insisted, chosen-among-possible, without-fact, after-expert */
                        kind: string;
                        reason: string | null;
                        /** @enum {unknown} */
                        state: "begun" | "done" | "failed" | "undone" | "followed";
                        result: {
                            [key: string]: unknown;
                        } | null;
                        by: {
                            zh: string;
                            en: string;
                        } | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        begunAt: string;
                        doneAt: string | null;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    proposeExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Which of the six definitions it fits */
                    definition: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    policy?: string;
                    /** @description As in the policy: an object of facts */
                    facts: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        status: "decided" | "undecided" | "invalid";
                        disposition?: string;
                        reason?: string | null;
                        force?: string;
                        rule?: string | null;
                        rules?: string[];
                        possible?: string[];
                        need?: string[];
                        errors?: {
                            field: string;
                            message: string;
                        }[];
                        policy?: string;
                        ticketCategory?: string | null;
                        bossFunction?: string | null;
                        trainingNeed?: boolean;
                        mustRecord?: string[];
                        script?: string | null;
                        evidence?: {
                            fact: string;
                            value: boolean | number | string | null;
                            source: string;
                        }[];
                        nearest?: {
                            rule: string;
                            disposition: string;
                            failing: {
                                fact: string;
                                wanted: string;
                                actual: boolean | number | string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                        /** @enum {string} */
                        status?: "invalid";
                        errors?: {
                            field: string;
                            message: string;
                        }[];
                        policy?: string;
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listMatterTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        category: string;
                        name: {
                            zh: string;
                            en: string;
                        } | null;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    addExampleFromContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contactId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listTrainingNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description The same text in Chinese and English */
                        account: {
                            zh: string;
                            en: string;
                        };
                        /** Format: uuid */
                        contactId: string;
                        rule: string | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        at: string;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    handToExpert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chosen by the client, once per intention */
                    key: string;
                    /** Format: uuid */
                    decisionId: string;
                    /** @enum {string} */
                    disposition: "expert";
                    /** @description The customer insists on a complaint */
                    insisted?: boolean;
                    reason?: string;
                    record?: {
                        [key: string]: string;
                    };
                    subscriptionId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        handOver: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            contactId: string;
                            /** @description Masked */
                            customerName: string;
                            customerLevel: string;
                            matterType: string;
                            /** @enum {unknown} */
                            state: "offered" | "accepted" | "finished" | "given-back" | "taken-back";
                            /** @description The same text in Chinese and English */
                            from: {
                                zh: string;
                                en: string;
                            };
                            expert: {
                                zh: string;
                                en: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            offeredAt: string;
                            acceptedAt: string | null;
                            endedAt: string | null;
                            ending: string | null;
                            reason: string | null;
                        };
                        act: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
                            /** @description as-decided, may-otherwise, override, insisted, chosen-among-possible, without-fact, after-expert */
                            kind: string;
                            reason: string | null;
                            /** @enum {unknown} */
                            state: "begun" | "done" | "failed" | "undone" | "followed";
                            result: {
                                [key: string]: unknown;
                            } | null;
                            by: {
                                zh: string;
                                en: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            begunAt: string;
                            doneAt: string | null;
                        };
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listHandOversOfContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        contactId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        matterType: string;
                        /** @enum {unknown} */
                        state: "offered" | "accepted" | "finished" | "given-back" | "taken-back";
                        /** @description The same text in Chinese and English */
                        from: {
                            zh: string;
                            en: string;
                        };
                        expert: {
                            zh: string;
                            en: string;
                        } | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        offeredAt: string;
                        acceptedAt: string | null;
                        endedAt: string | null;
                        ending: string | null;
                        reason: string | null;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listHandOvers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        contactId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        matterType: string;
                        /** @enum {unknown} */
                        state: "offered" | "accepted" | "finished" | "given-back" | "taken-back";
                        /** @description The same text in Chinese and English */
                        from: {
                            zh: string;
                            en: string;
                        };
                        expert: {
                            zh: string;
                            en: string;
                        } | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        offeredAt: string;
                        acceptedAt: string | null;
                        endedAt: string | null;
                        ending: string | null;
                        reason: string | null;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    readDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Contacts of the province that wait for an agent */
                        waiting: number;
                        longestSince: string | null;
                        /** @description Contacts I answered or took over that ended today, operator’s day */
                        handledToday: number;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    acceptHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        contactId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        matterType: string;
                        /** @enum {unknown} */
                        state: "offered" | "accepted" | "finished" | "given-back" | "taken-back";
                        /** @description The same text in Chinese and English */
                        from: {
                            zh: string;
                            en: string;
                        };
                        expert: {
                            zh: string;
                            en: string;
                        } | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        offeredAt: string;
                        acceptedAt: string | null;
                        endedAt: string | null;
                        ending: string | null;
                        reason: string | null;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    finishHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    ending: "accepted" | "complaint" | "given-back";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        contactId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        matterType: string;
                        /** @enum {unknown} */
                        state: "offered" | "accepted" | "finished" | "given-back" | "taken-back";
                        /** @description The same text in Chinese and English */
                        from: {
                            zh: string;
                            en: string;
                        };
                        expert: {
                            zh: string;
                            en: string;
                        } | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        offeredAt: string;
                        acceptedAt: string | null;
                        endedAt: string | null;
                        ending: string | null;
                        reason: string | null;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    takeBackHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        contactId: string;
                        /** @description Masked */
                        customerName: string;
                        customerLevel: string;
                        matterType: string;
                        /** @enum {unknown} */
                        state: "offered" | "accepted" | "finished" | "given-back" | "taken-back";
                        /** @description The same text in Chinese and English */
                        from: {
                            zh: string;
                            en: string;
                        };
                        expert: {
                            zh: string;
                            en: string;
                        } | null;
                        /**
                         * Format: date-time
                         * @description UTC
                         */
                        offeredAt: string;
                        acceptedAt: string | null;
                        endedAt: string | null;
                        ending: string | null;
                        reason: string | null;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listSampleAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        username: string;
                        password: string;
                        nameZh: string;
                        nameEn: string;
                        posts: string[];
                        provinceId: string | null;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listSampleCallers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        type: string;
                        row: string;
                        /** @enum {unknown} */
                        example: "positive" | "negative";
                        /** @description The same text in Chinese and English */
                        title: {
                            zh: string;
                            en: string;
                        };
                        /** @description The same text in Chinese and English */
                        says: {
                            zh: string;
                            en: string;
                        };
                        /** @description Masked */
                        phone: string;
                        expects: {
                            v1: string;
                            v2: string;
                        };
                        /** @description What this caller would answer when asked */
                        answers: {
                            [key: string]: unknown;
                        };
                        servicePassword: string | null;
                        openContactId: string | null;
                    }[];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    letSampleCallerRing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contactId: string;
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    readSimulatedBoss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        latencyMs: number;
                        failing: ("none" | "all") | string[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    switchSimulatedBoss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    latencyMs: number;
                    failing: ("none" | "all") | string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        latencyMs: number;
                        failing: ("none" | "all") | string[];
                    };
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Refused */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable name of the refusal */
                        code: string;
                        /** @description Why it was refused */
                        reason: string;
                        /** @description What to do about it */
                        remedy: string;
                        details?: {
                            field: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
}
