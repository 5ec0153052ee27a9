/** Generated from server/openapi.json by npm run generate. */

export interface paths {
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
    "/api/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of other systems, newest first */
        get: operations["listApiKeys"];
        put?: never;
        /** Make a key; it is shown in this answer only */
        post: operations["makeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what a key may do, where and until when */
        patch: operations["changeApiKey"];
        trace?: never;
    };
    "/api/api-keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a key at once, with its subscriptions */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/area": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts and escalated complaints of your area */
        get: operations["readArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/area-alerts/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer for it by name */
        post: operations["acknowledgeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/area-alerts/{id}/undo-acknowledging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back within five minutes that you answer for it */
        post: operations["undoAlertAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/area/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is overdue and due next in your area, or what was raised in one hour and is open */
        get: operations["listDueOfArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/area/tickets/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind whoever has an open ticket of your area */
        post: operations["remindOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/area/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Four figures of your area and their course, and the complaints of today by hour */
        get: operations["readAreaToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An attachment, as a download */
        get: operations["readAttachment"];
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
        /** Who did, and read, what; newest first, a page at a time */
        get: operations["readAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded, in words */
        get: operations["listAuditDeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All entries of a filter as a file; taking it is on record */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For what somebody goes on a break, with its usual length */
        get: operations["listBreakReasons"];
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
    "/api/canned-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you may use while you write, and what you keep for others; by name */
        get: operations["listCannedAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/canned-answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make one, or write its next version; the client chooses its id */
        put: operations["saveCannedAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/canned-answers/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody finds it any more; what was sent with it stands */
        post: operations["removeCannedAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/canned-answers/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was taken into a reply; counted once in a contact */
        post: operations["useCannedAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/canned-answers/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it said before, the newest first */
        get: operations["listCannedAnswerVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites that have the chat */
        get: operations["listChatSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat-sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make a site, or change one */
        put: operations["saveChatSite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cities of your province; for the group’s people, of all */
        get: operations["listCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock-rederivations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changes of calendars and ladders moved, newest first */
        get: operations["listRederivations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock-rederivations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a run is, and what it moved */
        get: operations["readRederivation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Consults that last: what you asked, what you answer, what you may take */
        get: operations["listConsults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consults/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer in writing, for the agent alone */
        post: operations["answerConsult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consults/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline, with the reason; others may still take it */
        post: operations["declineConsult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consults/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on without the expert */
        post: operations["endConsult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consults/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask further */
        post: operations["askFurther"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consults/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read along, and answer */
        post: operations["takeConsult"];
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
        /** Record that somebody comes in (a visit, a call from elsewhere), known or not */
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
    "/api/contacts/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be mentioned: those who may read it; at most 20 */
        get: operations["findContactColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/consult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the experts present about a contact that stays with its agent */
        post: operations["askConsult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/consults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every consult of a contact, in order */
        get: operations["listConsultsOfContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/earlier-chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Earlier chats of the same visitor of the web chat, newest first */
        get: operations["listEarlierChats"];
        put?: never;
        post?: never;
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
    "/api/contacts/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a conversation beside its handler; the customer reads so */
        post: operations["joinContact"];
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
    "/api/contacts/{id}/message-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the customer a picture or a PDF file, at most 5 MB */
        post: operations["sendMessageFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of a contact in their order, after a place, and how far all of them have come */
        get: operations["readMessages"];
        put?: never;
        /** Write to the customer of a contact that I have in hand, with quick replies or without */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read what came in up to a place */
        post: operations["markMessagesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/messages/{seq}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message that failed once more */
        post: operations["retryMessage"];
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
    "/api/contacts/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What colleagues noted, the earliest first; no customer sees it */
        get: operations["listContactNotes"];
        put?: never;
        /** Write a note for colleagues; no customer sees it */
        post: operations["writeContactNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a conversation that I joined */
        post: operations["partFromContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/party/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which customer somebody unknown says they are; an identity check makes them known */
        post: operations["claimParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/party/part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it is not who it was taken for; what was gathered about them leaves the contact */
        post: operations["partFromParty"];
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
    "/api/contacts/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a contact to a colleague who is there, or back to its queue, with the reason */
        post: operations["reassignContact"];
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
    "/api/contacts/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a call that came back and waits for me */
        post: operations["resumeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a contact whose handler is gone, or, with a reason, from one who is there */
        post: operations["takeOverContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I am typing: at most once in three seconds; kept nowhere */
        post: operations["tellTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/halls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The halls of your province, with address and hours */
        get: operations["listHalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/sent-here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What calls asked a customer to come to a hall for */
        get: operations["listSentHere"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What halls do, and which papers it needs */
        get: operations["listHallServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/stand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hall in which you stand */
        get: operations["readHallStand"];
        /** Say in which hall you stand */
        put: operations["chooseHall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits that I recorded today, and those of mine that are open */
        get: operations["listMyVisits"];
        put?: never;
        /** Somebody stands at the counter */
        post: operations["beginVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A visit, and what its receipt says */
        get: operations["readVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/visits/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What it came to; closes the contact */
        post: operations["finishVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/visits/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An original was seen; its number is compared and forgotten */
        post: operations["showPapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/visits/{id}/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What they came for; the visit then says what can be done here */
        post: operations["chooseService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Customers of your province by whole number or whole name, masked; the search is on record */
        post: operations["findCustomers"];
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
    "/api/escalated-complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints that went past us: open ones by their term, then those of the last 30 days */
        get: operations["listEscalated"];
        put?: never;
        /** A complaint that went past us, linked to what came before */
        post: operations["raiseEscalated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalated-complaints/before": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came before with a customer, and what of it is proposed to be linked */
        get: operations["listBeforeEscalated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalated-complaints/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the source was answered, and when */
        post: operations["replyToSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalation-ladders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ladders that hold: the group’s, and those of provinces */
        get: operations["listLadders"];
        /** Save a further version of a ladder, or take it away; open clocks go by it from now on */
        put: operations["changeLadder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you were told, newest first */
        get: operations["listEscalations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations/of-province": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What anybody of the province was told, newest first */
        get: operations["listEscalationsOfProvince"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See to it: the ladder stops for this clock */
        post: operations["acknowledgeEscalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations/{id}/undo-acknowledging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back within five minutes that you see to it: the ladder climbs on */
        post: operations["undoEscalationAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is told of events, and how that goes */
        get: operations["listEventSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-subscriptions/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was told or is to be told, the newest first, 200 at most */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-subscriptions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell this subscriber nothing more */
        post: operations["endEventSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-subscriptions/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send nothing until it is resumed; what happens meanwhile waits */
        post: operations["pauseEventSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-subscriptions/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send what waits, and what follows */
        post: operations["resumeEventSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-subscriptions/{id}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again what was given up, in order for each ticket */
        post: operations["sendEventsAgain"];
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
    "/api/known-faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outages and notices an agent is to know of while this customer speaks */
        get: operations["readKnownOnCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/left-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open contacts whose handler is gone, the oldest first */
        get: operations["listLeftContacts"];
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
    "/api/mass-fault-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many tickets an outage would take in */
        post: operations["previewMassFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outages that one ticket stands for, those going on first */
        get: operations["listMassFaults"];
        put?: never;
        /** One ticket for an outage; what is raised from its area attaches by itself */
        post: operations["openMassFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An outage, and how far its reply is */
        get: operations["readMassFault"];
        /** Another area or other words */
        put: operations["changeMassFault"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults/{id}/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open tickets go under it */
        post: operations["attachToMassFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open tickets that may be of it */
        get: operations["listFaultCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults/{id}/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One that is not of it */
        post: operations["detachFromMassFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The customer of a contact has this fault: raised and attached */
        post: operations["joinMassFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the reply is told to and who was told, a hundred at a time */
        get: operations["listFaultMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults/{id}/messages/{messageId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name and number in full of who is to be told, on record */
        post: operations["revealWhomToTell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults/{id}/messages/{messageId}/told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer was told: their tickets are closed */
        post: operations["tellCustomerOfReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults/{id}/messages/{messageId}/undo-told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back within five minutes that you told a customer: their tickets are open again */
        post: operations["undoTellingOfReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One reply to all its tickets, each of which is closed once its customer was told */
        post: operations["replyToAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults/{id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its tickets, a hundred at a time */
        get: operations["listFaultTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mass-faults/{id}/untold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who is still to be told, in full, as CSV; on record */
        get: operations["exportUntold"];
        put?: never;
        post?: never;
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
    "/api/me/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes that mention me, unread ones first */
        get: operations["listMyMentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/mentions/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have opened this ticket, or this contact */
        post: operations["markMentionsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is in effect and for me, and not read yet */
        get: operations["readMyNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notices/shown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** These stood on my screen */
        post: operations["noteNoticesShown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password; my other sign-ins end */
        post: operations["changePassword"];
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
    "/api/me/presence-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I was on a day */
        get: operations["readOwnPresenceLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am signed in */
        get: operations["listMySignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sign-ins/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all my sign-ins but this one */
        post: operations["endMyOtherSignIns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sign-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of my sign-ins */
        delete: operations["endMySignIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/unsent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I typed and have not sent, latest first */
        get: operations["listUnsentTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/unsent-texts/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep what I typed at a place, unless newer words are kept there that I have not seen */
        put: operations["keepUnsentText"];
        post?: never;
        /** Forget what I typed at a place, unless it was changed since */
        delete: operations["forgetUnsentText"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/message-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a message, as a download */
        get: operations["readMessageFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/note-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A picture or a PDF file for a note that I am writing, at most 5 MB */
        post: operations["sendNoteFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/note-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a note, as a download */
        get: operations["readNoteFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say it otherwise: by its author, within five minutes; what it said before is kept */
        put: operations["editNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice-audiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many people a notice would reach */
        post: operations["countNoticeAudience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Provinces, cities and teams that notices of mine are about or for */
        get: operations["listNoticePlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices for me, and those I may correct: in effect, to come, past, or drafts; 50 at a time */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice with what its versions said */
        get: operations["readNotice"];
        /** Make a draft, or change it; the client chooses its id */
        put: operations["writeNotice"];
        post?: never;
        /** Throw a draft away */
        delete: operations["discardNotice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read and understood this version */
        post: operations["confirmNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another version, in effect at once */
        post: operations["correctNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its whole text stands before me */
        post: operations["openNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** From its beginning on, whoever it is for has it */
        post: operations["publishNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has read it, and who has not */
        get: operations["readNoticeReaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind whoever has not read it, once */
        post: operations["remindNoticeReaders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It holds no more */
        post: operations["withdrawNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-links/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom a link is for */
        post: operations["openPasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-links/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a password by a link, which opens nothing afterwards */
        post: operations["usePasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People I administer, by user name, a page at a time */
        get: operations["listPeople"];
        put?: never;
        /** Take somebody in; the link by which they choose a password is told this once */
        post: operations["makePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do what the preview said, all of it or nothing */
        post: operations["importPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/import/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a file of people would do, row by row */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An Excel file to fill in */
        get: operations["readImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Provinces, cities and teams that I may put people in */
        get: operations["readPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person I administer */
        get: operations["readPerson"];
        /** Change name, province, city, posts and teams */
        put: operations["changePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/demand-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They choose another password before anything else */
        post: operations["demandPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They sign in no more; what they hold goes to whoever is named */
        post: operations["disablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They may sign in again */
        post: operations["enablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody has in hand, and who could take it over */
        get: operations["readHoldings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link by which somebody chooses a password, told this once; the password they had is forgotten */
        post: operations["givePasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/presence-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody was on a day */
        get: operations["readPresenceLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where somebody is signed in */
        get: operations["listSignInsOf"];
        put?: never;
        post?: never;
        /** End all sign-ins of somebody, or one */
        delete: operations["endSignInsOf"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody is asked about */
        get: operations["readSkillsOf"];
        /** Say what somebody is asked about */
        put: operations["changeSkills"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/staff-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to a colleague: a lead to whoever they lead, or the other way; no customer reads it */
        post: operations["writeStaffMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/staff-messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read what this colleague wrote to me */
        post: operations["readStaffMessages"];
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
    "/api/policy-drafts/{id}/ask-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a province’s draft that replaces answers of the group’s to the approvers of the group */
        post: operations["askGroupToApprove"];
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
    "/api/policy-drafts/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a DMN file (1.1 to 1.5) in the place of the content */
        put: operations["importIntoDraft"];
        post?: never;
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
    "/api/portal/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The forms that customers can send, and the cities */
        get: operations["readPortalForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a complaint, a suggestion and the like; gives number and code */
        post: operations["sendPortalForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where my ticket stands */
        get: operations["readPortalProgress"];
        put?: never;
        /** Number and code open the progress page for half an hour */
        post: operations["openPortalProgress"];
        /** Close the progress page, on a phone that others use too */
        delete: operations["closePortalProgress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/progress/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer what was asked back */
        post: operations["answerPortalQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/progress/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a picture or a PDF file, at most 5 of 5 MB each */
        post: operations["attachPortalFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/progress/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that I attached, as a download */
        get: operations["readPortalAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/progress/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add something while it is open */
        post: operations["addPortalRemark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/progress/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Content with the reply, or not and why */
        post: operations["judgePortalReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A small sum to do before a form is sent */
        get: operations["askPortalProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/presence-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What everybody of my province was on a day, and is now */
        get: operations["readPresenceLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promise-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By when a promise can be kept, by the working hours where the customer lives */
        get: operations["offerPromiseTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was promised to customers: what is to be kept next first, then what was settled last */
        get: operations["listPromises"];
        put?: never;
        /** Promise something to a customer, in a contact or on a ticket */
        post: operations["makePromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promises/{id}/break": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It will not be kept in time; say why */
        post: operations["breakPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promises/{id}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was done; say what */
        post: operations["keepPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promises/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask BOSS now whether the refund arrived */
        post: operations["lookForRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promises/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name and number in full of whom it was promised to, for a stated purpose; on record */
        post: operations["revealPromised"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promises/{id}/undo-settling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back within five minutes that you kept or withdrew it */
        post: operations["undoPromiseSettling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promises/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it up, with the reason */
        post: operations["withdrawPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules that hold in a province, or for the group, with all versions */
        get: operations["readQueueRules"];
        /** Save a further version; whoever waits keeps their place */
        put: operations["changeQueueRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-rules/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an earlier version said */
        get: operations["readQueueRulesVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits in a province and why, and how true the waits were that people were told */
        get: operations["readQueueNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept for how long, who set it, and from when on it is there */
        get: operations["listRetentionRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention-rules/{what}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set for how long something is kept, for all provinces */
        put: operations["changeRetentionRule"];
        post?: never;
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
    "/api/sample-crowd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The crowd of simulated customers of my province */
        get: operations["readSampleCrowd"];
        /** Let a crowd of simulated customers come in from now on, instead of the one before */
        put: operations["beginSampleCrowd"];
        post?: never;
        /** Nobody comes any more, and who waits goes away */
        delete: operations["endSampleCrowd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/staff-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a colleague and I wrote each other, or what I wrote and got about a contact */
        get: operations["listStaffMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff-messages/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads of my province, and who wrote with me before */
        get: operations["listStaffColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff-messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who wrote to me what I have not read, and the latest of it */
        get: operations["listUnreadStaffMessages"];
        put?: never;
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
    "/api/ticket-bulk/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** To how many of these tickets each move can be done now */
        post: operations["countBulkMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-bulk/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same move for up to 20 tickets, each by itself; the answer names those refused */
        post: operations["moveManyTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a move would do to each of many tickets; changes nothing */
        post: operations["previewBulkMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cities of the province; of every province for the group’s people */
        get: operations["listTicketCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open promises by when they are due: late ones first, then what is about to be */
        get: operations["listDueClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-clocks/not-covered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many open promises wait for the holidays of a year */
        get: operations["countClocksNotCovered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-clocks/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much a change of a calendar or a ladder would derive anew */
        get: operations["countOpenClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits in each of the caller’s work lists, counted up to 1000 */
        get: operations["countTicketWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My files that are still kept, the newest first */
        get: operations["listTicketExports"];
        put?: never;
        /** Order a file of all tickets of a filter */
        post: operations["askTicketExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a file of mine is */
        get: operations["readTicketExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write no more of it */
        post: operations["cancelTicketExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself */
        get: operations["readTicketExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filters kept under a name: one’s own and those shared in the province */
        get: operations["listTicketFilters"];
        put?: never;
        /** Keep a filter under a name; one of that name is replaced only where that is said */
        post: operations["keepTicketFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket-filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a filter of one’s own */
        delete: operations["removeTicketFilter"];
        options?: never;
        head?: never;
        /** Rename a filter of one’s own, share it or not, or have it narrow otherwise */
        patch: operations["changeTicketFilter"];
        trace?: never;
    };
    "/api/ticket-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can have a ticket in hand: the people of the teams */
        get: operations["listTicketHolders"];
        put?: never;
        post?: never;
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
    "/api/ticket-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be done to tickets, and what has to be said with it */
        get: operations["listTicketMoves"];
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
        /** Tickets of the province, newest first; `x-next-cursor` leads to the next page */
        get: operations["listTickets"];
        put?: never;
        /** Raise a ticket by hand */
        post: operations["raiseTicket"];
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
    "/api/tickets/{id}/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It belongs to another ticket */
        post: operations["putUnderParent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the customer attached to a ticket */
        get: operations["listAttachments"];
        put?: never;
        post?: never;
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
    "/api/tickets/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where each promise of a ticket stands */
        get: operations["listTicketClocks"];
        put?: never;
        post?: never;
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
    "/api/tickets/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be mentioned: those who may read it; at most 20 */
        get: operations["findTicketColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It goes on by itself, with the reason */
        post: operations["takeFromParent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was told of the clocks of a ticket, newest first */
        get: operations["listTicketEscalations"];
        put?: never;
        post?: never;
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
    "/api/tickets/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parent, children, merged, split and escalated tickets */
        get: operations["readTicketLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** I have seen its history so far */
        put: operations["noteLook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Others end in this one */
        post: operations["mergeTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Any move by its verb, with what /api/ticket-moves says it takes */
        post: operations["moveTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What colleagues noted, the earliest first; no customer sees it */
        get: operations["listTicketNotes"];
        put?: never;
        /** Write a note for colleagues; no customer sees it */
        post: operations["writeTicketNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/parties-elsewhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom another system named with a ticket, beside its customer */
        get: operations["listPartiesElsewhere"];
        put?: never;
        post?: never;
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
    "/api/tickets/{id}/sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose ticket it is, masked, also where they are no customer */
        get: operations["readTicketSender"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/sender/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Their number in full, for a stated purpose; it is on record */
        post: operations["revealTicketSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A part of it becomes a ticket of its own */
        post: operations["splitTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/take-apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The merge was wrong */
        post: operations["takeTicketsApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Transfer it to the branch of another city, with the reason */
        post: operations["transferTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/undo-move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes your latest move back within five minutes, where nothing happened since */
        post: operations["undoTicketMove"];
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
    "/api/wall-screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of the screen whose link was opened */
        get: operations["readWallScreen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall-screen/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: that something changed, at most once a second, and beats */
        get: operations["followWallScreen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall-screen/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a screen by the token of its link */
        post: operations["openWallScreen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall-screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links of big screens that hold */
        get: operations["listWallScreens"];
        put?: never;
        /** Make a link by which a screen in a hall shows figures, with nobody signed in */
        post: operations["makeWallScreen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall-screens/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The link opens nothing any more */
        post: operations["takeBackWallScreen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits, how fast they are answered, who does what, and what is in hand */
        get: operations["readWallboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to be called back, at any hour */
        post: operations["askCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a chat; gives the token that everything else goes with */
        post: operations["beginChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My chat: where it is, and how far its messages have come */
        get: operations["readChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/mine/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep my place and be called back in my turn; my chat is over with it */
        post: operations["keepChatPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/mine/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A code to go on with on another device, for a day and once */
        post: operations["makeChatCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/mine/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a picture or a PDF file, at most 5 MB */
        post: operations["sendChatFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/mine/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of my chats, as a download */
        get: operations["readChatFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/mine/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I go away: from the queue, or from the conversation */
        post: operations["leaveChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/mine/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events of my chat */
        get: operations["followChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/mine/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of my chat in their order, after a place */
        get: operations["readChatMessages"];
        put?: never;
        /** Write, or take a choice that was offered; after my chat was over it begins another */
        post: operations["sayInChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/mine/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was sent to me arrived here, or I have read it, up to a place */
        post: operations["noteChatReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/mine/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that was said, as a text to be saved */
        get: operations["readChatTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/mine/typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I am typing: at most once in three seconds; kept nowhere */
        post: operations["tellChatTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A small sum to do before a chat or a callback is asked for */
        get: operations["askChatProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a chat on this device, by the code that the other one shows */
        post: operations["resumeChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{site}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a page needs before it offers the chat: greeting, form, whether it is open */
        get: operations["readChatSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/partyInteraction/v4/partyInteraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contacts of the key’s province, newest first
         * @description Filters: a path of the reply and a value, status=held,pending; values joined by commas and parameters given twice mean either, .ne means none of them. Of a list any element counts. .gt, .gte, .lt and .lte are for instants, in any notation of their offset, and for numbers: creationDate, statusChangeDate, interactionDate.startDateTime, interactionDate.endDateTime. Compared letter by letter, in a list for equality alone: id, href, @type, direction, reason, status, channel.id, channel.href, channel.name, channel.@referredType, relatedParty.id, relatedParty.href, relatedParty.role, relatedParty.@referredType, interactionItem.id, interactionItem.item.id, interactionItem.item.role, interactionItem.item.href, interactionItem.item.@referredType. Nothing else can be filtered by, nor compared by an expression: 400. A name is masked, and can neither be filtered nor sorted by. 200 a page at most
         */
        get: operations["listPartyInteractions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/partyInteraction/v4/partyInteraction/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contact */
        get: operations["retrievePartyInteraction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v4/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be told of events; X-Jieyi-Signing-Key of the answer is shown this once */
        post: operations["subscribeToEventsV4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v4/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A subscription of this key */
        get: operations["readSubscriptionV4"];
        put?: never;
        post?: never;
        /** Be told nothing more */
        delete: operations["unsubscribeFromEventsV4"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v4/troubleTicket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tickets of the key’s province, newest first
         * @description Filters: a path of the reply and a value, status=held,pending; values joined by commas and parameters given twice mean either, .ne means none of them. Of a list any element counts. .gt, .gte, .lt and .lte are for instants, in any notation of their offset, and for numbers: statusChangeDate, creationDate, lastUpdate, requestedResolutionDate, expectedResolutionDate, resolutionDate, note.date, statusChange.changeDate, attachment.size.amount. Compared letter by letter, in a list for equality alone: id, href, @type, name, description, severity, ticketType, priority, status, statusChangeReason, channel.id, channel.href, channel.name, channel.@referredType, note.id, note.author, note.text, externalId, statusChange.status, statusChange.changeReason, attachment.id, attachment.href, attachment.name, attachment.description, attachment.url, attachment.size.units, attachment.mimeType, attachment.attachmentType, attachment.@referredType, relatedParty.id, relatedParty.href, relatedParty.name, relatedParty.@referredType, relatedParty.role, relatedEntity.id, relatedEntity.href, relatedEntity.name, relatedEntity.@referredType, relatedEntity.role, troubleTicketRelationship.id, troubleTicketRelationship.href, troubleTicketRelationship.name, troubleTicketRelationship.relationshipType. Nothing else can be filtered by, nor compared by an expression: 400. JSONPath says the same: filter=$[?(@.status=='held')]. Sorted by what stands in a ticket once. 200 a page at most; X-Total-Count up to 10000, beyond that it is left out. 206 where a page was asked for and there is more; the list simply asked for is answered 200
         */
        get: operations["listTroubleTicketsV4"];
        put?: never;
        /**
         * Raise a ticket; with an Idempotency-Key it is raised once, and another body is refused (422)
         * @description X-Jieyi-Not-Kept of the answer names what was given and shows nowhere in the ticket
         */
        post: operations["createTroubleTicketV4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v4/troubleTicket/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ticket */
        get: operations["retrieveTroubleTicketV4"];
        put?: never;
        post?: never;
        /** Give a ticket up, where its life still allows it */
        delete: operations["deleteTroubleTicketV4"];
        options?: never;
        head?: never;
        /**
         * Change a ticket by a merge patch or, in version 5, a JSON patch; its status goes along its life
         * @description X-Jieyi-Not-Kept of the answer names what was given and shows nowhere in the ticket
         */
        patch: operations["patchTroubleTicketV4"];
        trace?: never;
    };
    "/tmf-api/troubleTicket/v4/troubleTicket/{id}/attachment/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that a system gave with the ticket, as a download */
        get: operations["readAttachmentOfTroubleTicketV4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v5/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be told of events; X-Jieyi-Signing-Key of the answer is shown this once */
        post: operations["subscribeToEventsV5"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v5/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A subscription of this key */
        get: operations["readSubscriptionV5"];
        put?: never;
        post?: never;
        /** Be told nothing more */
        delete: operations["unsubscribeFromEventsV5"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v5/troubleTicket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tickets of the key’s province, newest first
         * @description Filters: a path of the reply and a value, status=held,pending; values joined by commas and parameters given twice mean either, .ne means none of them. Of a list any element counts. .gt, .gte, .lt and .lte are for instants, in any notation of their offset, and for numbers: statusChangeDate, creationDate, lastUpdate, requestedResolutionDate, expectedResolutionDate, resolutionDate, note.date, statusChangeHistory.statusChangeDate, attachment.size.amount. Compared letter by letter, in a list for equality alone: id, href, @type, name, description, severity, ticketType, priority, status, statusChangeReason, channel.id, channel.href, channel.name, channel.@referredType, note.id, note.author, note.text, channel.@type, note.@type, statusChangeHistory.@type, statusChangeHistory.status, statusChangeHistory.statusChangeReason, externalIdentifier.@type, externalIdentifier.id, externalIdentifier.owner, externalIdentifier.externalIdentifierType, attachment.id, attachment.href, attachment.name, attachment.description, attachment.url, attachment.size.units, attachment.@type, attachment.mimeType, attachment.attachmentType, attachment.@referredType, relatedParty.@type, relatedParty.role, relatedParty.partyOrPartyRole.id, relatedParty.partyOrPartyRole.href, relatedParty.partyOrPartyRole.name, relatedParty.partyOrPartyRole.@referredType, relatedParty.partyOrPartyRole.@type, relatedEntity.@type, relatedEntity.role, relatedEntity.entity.id, relatedEntity.entity.href, relatedEntity.entity.name, relatedEntity.entity.@referredType, relatedEntity.entity.@type, troubleTicketRelationship.id, troubleTicketRelationship.href, troubleTicketRelationship.name, troubleTicketRelationship.@type, troubleTicketRelationship.relationshipType, troubleTicketSpecification.@type, troubleTicketSpecification.id, troubleTicketSpecification.href, troubleTicketSpecification.version, troubleTicketSpecification.@referredType, any path below troubleTicketCharacteristic. Nothing else can be filtered by, nor compared by an expression: 400. JSONPath says the same: filter=$[?(@.status=='held')]. Sorted by what stands in a ticket once. 200 a page at most; X-Total-Count up to 10000, beyond that it is left out. 206 where a page was asked for and there is more; the list simply asked for is answered 200
         */
        get: operations["listTroubleTicketsV5"];
        put?: never;
        /**
         * Raise a ticket; with an Idempotency-Key it is raised once, and another body is refused (422)
         * @description X-Jieyi-Not-Kept of the answer names what was given and shows nowhere in the ticket
         */
        post: operations["createTroubleTicketV5"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v5/troubleTicket/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ticket */
        get: operations["retrieveTroubleTicketV5"];
        put?: never;
        post?: never;
        /** Give a ticket up, where its life still allows it */
        delete: operations["deleteTroubleTicketV5"];
        options?: never;
        head?: never;
        /**
         * Change a ticket by a merge patch or, in version 5, a JSON patch; its status goes along its life
         * @description X-Jieyi-Not-Kept of the answer names what was given and shows nowhere in the ticket
         */
        patch: operations["patchTroubleTicketV5"];
        trace?: never;
    };
    "/tmf-api/troubleTicket/v5/troubleTicket/{id}/attachment/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that a system gave with the ticket, as a download */
        get: operations["readAttachmentOfTroubleTicketV5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v5/troubleTicketSpecification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of tickets: their types, categories and forms
         * @description Filters: a path of the reply and a value, status=held,pending; values joined by commas and parameters given twice mean either, .ne means none of them. Of a list any element counts. .gt, .gte, .lt and .lte are for instants, in any notation of their offset, and for numbers: creationDate, lastUpdate, specCharacteristic.minCardinality, specCharacteristic.maxCardinality. Compared letter by letter, in a list for equality alone: @type, id, href, name, description, lifecycleStatus, version, specCharacteristic.@type, specCharacteristic.id, specCharacteristic.name, specCharacteristic.description, specCharacteristic.valueType, specCharacteristic.characteristicValueSpecification.@type, specCharacteristic.characteristicValueSpecification.valueType, specCharacteristic.characteristicValueSpecification.value, specCharacteristic.configurable. Nothing else can be filtered by, nor compared by an expression: 400. Sorted by what stands in a specification once
         */
        get: operations["listTroubleTicketSpecificationsV5"];
        put?: never;
        /** Refused: administrators change kinds of tickets */
        post: operations["createTroubleTicketSpecificationV5"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tmf-api/troubleTicket/v5/troubleTicketSpecification/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One kind of ticket */
        get: operations["retrieveTroubleTicketSpecificationV5"];
        put?: never;
        post?: never;
        /** Refused: administrators change kinds of tickets */
        delete: operations["deleteTroubleTicketSpecificationV5"];
        options?: never;
        head?: never;
        /** Refused: administrators change kinds of tickets */
        patch: operations["patchTroubleTicketSpecificationV5"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            id: string;
            username: string;
            nameZh: string;
            nameEn: string;
            posts: string[];
            /** @description Null for the group’s own people */
            province: components["schemas"]["Province"] | null;
        };
        AcknowledgeAreaAlert: {
            note?: components["schemas"]["Words"];
        };
        AcknowledgeEscalation: {
            note?: string;
        };
        AcknowledgeFinding: {
            key: string;
            reason: components["schemas"]["Words"];
        };
        Acknowledgement: {
            key: string;
            reason: string;
            by: components["schemas"]["InBoth"];
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
        };
        Act: {
            /** Format: uuid */
            id: string;
            disposition: components["schemas"]["Disposition"];
            /** @enum {unknown} */
            kind: "as-decided" | "may-otherwise" | "override" | "insisted" | "without-fact" | "chosen-among-possible" | "after-expert" | "with-papers";
            reason: string | null;
            /** @enum {unknown} */
            state: "begun" | "done" | "failed" | "undone" | "followed";
            result: {
                [key: string]: unknown;
            } | null;
            by: components["schemas"]["InBoth"] | null;
            /**
             * Format: date-time
             * @description UTC
             */
            begunAt: string;
            doneAt: string | null;
        };
        ActOnDecision: {
            /** @description Chosen by the client, once per intention */
            key: string;
            /** Format: uuid */
            decisionId: string;
            disposition: components["schemas"]["Disposition"];
            /** @description The customer insists on a complaint */
            insisted?: boolean;
            reason?: components["schemas"]["Words"];
            record?: {
                [key: string]: string;
            };
            subscriptionId?: string;
        };
        AddPortalRemark: {
            /** @description Chosen by the client, once per intention */
            key: string;
            words: components["schemas"]["Words"];
        };
        AnswerCondition: {
            fact: string;
            wanted: string;
            actual: components["schemas"]["FactValue"];
        };
        AnswerFact: {
            fact: string;
            value?: boolean | number | string;
            /** @enum {boolean} */
            unobtainable?: true;
        };
        AnswerPolicyProposal: {
            answer: components["schemas"]["Words"];
        };
        AnswerPortalQuestion: {
            /** @description Chosen by the client, once per intention */
            key: string;
            version?: number;
            answer: components["schemas"]["Words"];
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description How it begins */
            hint: string;
            provinceId: string | null;
            rights: ("tmf621:read" | "tmf621:write" | "tmf683:read")[];
            perMinute: number;
            madeBy: components["schemas"]["InBoth"];
            /**
             * Format: date-time
             * @description UTC
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            expiresAt: string;
            revokedAt: string | null;
        };
        Area: {
            province: components["schemas"]["Named"] | null;
            city: components["schemas"]["Named"] | null;
            /** @description Going on, and ended in the last week */
            alerts: components["schemas"]["AreaAlert"][];
            /** @description Open, and of the last 30 days */
            escalated: components["schemas"]["EscalatedComplaint"][];
            /** @description Of the last 30 days: what counts in the assessment of the area */
            counts: {
                escalated: number;
                escalatedLate: number;
                alerts: number;
            };
        };
        AreaAlert: {
            /** Format: uuid */
            id: string;
            city: components["schemas"]["Named"];
            /** @description A type of matter, or the category where no matter is known */
            about: string;
            /** @description How long the window is */
            hours: number;
            /** @description In the last hours, as last looked at */
            complaints: number;
            /** @description In such hours, on such a weekday */
            usual: number;
            /** @description So many weeks tell what is usual */
            weeks: number;
            /** @description How likely so many would be if nothing were the matter */
            chance: number;
            /**
             * Format: date-time
             * @description UTC
             */
            raisedAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            lookedAt: string;
            acknowledgedBy: components["schemas"]["InBoth"] | null;
            acknowledgedAt: string | null;
            note: string | null;
            massFault: components["schemas"]["Numbered"] | null;
            endedAt: string | null;
        };
        AreaToday: {
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            days: string[];
            /** @description At this time of each of the days, today last */
            openComplaints: number[];
            /** @description At this time of each of the days, today last */
            overdue: number[];
            /** @description At this time of each of the days, today last */
            dueSoon: number[];
            /** @description At this time of each of the days, today last */
            escalated: number[];
            soonMinutes: number;
            hours: components["schemas"]["HourOfArea"][];
            /** @description So many weeks tell what is usual, at most */
            weeks: number;
        };
        AskCallback: {
            /** @description A secret of the browser’s, random, once per intention: sent again, it is the same chat with the same token */
            key: string;
            proof: {
                challenge: string;
                word: string;
            };
            /**
             * @description The language that the customer reads
             * @enum {unknown}
             */
            language: "zh" | "en";
            /** @description A mobile number in any usual notation */
            phone: string;
            /**
             * Format: date-time
             * @description When the customer would like to be called
             */
            wishedAt?: string;
            /** @description At most 1000 characters as people see them: an emoji of several parts is one */
            words?: string;
        };
        AskReplay: {
            /** @description A published version, or `draft:` and the id of a draft */
            from: string;
            /** @description A published version, or `draft:` and the id of a draft */
            to: string;
        };
        AskTicketExport: {
            /** @enum {unknown} */
            format: "xlsx" | "csv";
            /** @enum {unknown} */
            language: "zh-CN" | "en";
            filter: components["schemas"]["TicketFilter"];
            /** @enum {unknown} */
            sort: "-raised" | "raised" | "-changed" | "changed" | "due";
        };
        AttachTicket: {
            /** Format: uuid */
            parentId: string;
            version?: number;
        };
        AttachToMassFault: {
            tickets: string[];
        };
        AttachedToMassFault: {
            attached: number;
            /** @description Ended, attached elsewhere, or not of this province in between */
            left: number;
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            name: string;
            type: string;
            /** @description Bytes */
            size: number;
            /**
             * Format: date-time
             * @description UTC
             */
            attachedAt: string;
        };
        AuditActor: {
            username: string;
            name: components["schemas"]["InBoth"];
        };
        AuditDeed: {
            what: string;
            did: components["schemas"]["InBoth"];
        };
        AuditEntry: {
            id: number;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            accountId: string | null;
            by: components["schemas"]["AuditActor"] | null;
            province: components["schemas"]["InBoth"] | null;
            what: string;
            did: components["schemas"]["InBoth"];
            about: {
                [key: string]: unknown;
            };
            /** @description What is known of the ids in `about`, by the id */
            names: {
                [key: string]: components["schemas"]["InBoth"];
            };
        };
        BeforeEscalated: {
            tickets: {
                /** Format: uuid */
                id: string;
                number: string;
                summary: string;
                category: string;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                raisedAt: string;
                /** @enum {unknown} */
                state: "open" | "closed";
                source: ("10080" | "12381" | "web" | "12300") | null;
                proposed: boolean;
            }[];
            contacts: {
                /** Format: uuid */
                id: string;
                wayIn: string;
                matterType: string | null;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                arrivedAt: string;
                proposed: boolean;
            }[];
            promises: {
                /** Format: uuid */
                id: string;
                kind: string;
                words: string;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                dueAt: string;
                settled: boolean;
                proposed: boolean;
            }[];
        };
        BeginChat: {
            /** @description A secret of the browser’s, random, once per intention: sent again, it is the same chat with the same token */
            key: string;
            proof: {
                challenge: string;
                word: string;
            };
            /**
             * @description The language that the customer reads
             * @enum {unknown}
             */
            language: "zh" | "en";
            answers: {
                [key: string]: string;
            };
        };
        BeginCounterVisit: {
            /** @description Chosen by the client, once per intention */
            key: string;
            /** Format: uuid */
            customerId?: string;
            /** @description Somebody came for the customer */
            forAnother: boolean;
            words?: components["schemas"]["Words"];
        };
        BeginDraft: {
            title: string;
            from?: string;
            /** @description The whole DMN file */
            dmn?: string;
            proposals?: string[];
            /** @description A province’s own part; absent: the group’s */
            province?: string;
        };
        BoardContact: {
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "e-mail" | "escalated";
            /** @description ringing, returned, active, wrap-up */
            state: string;
            /**
             * Format: date-time
             * @description UTC
             */
            since: string;
            /**
             * Format: date-time
             * @description UTC
             */
            arrivedAt: string;
            handler: components["schemas"]["Person"];
            level: string | null;
            matterType: string | null;
            handingOver: boolean;
            /** @description It can be joined: its channel carries what is written */
            writable: boolean;
        };
        BoardPerson: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["InBoth"];
            /** @enum {unknown} */
            state: "ready" | "ringing" | "on-contact" | "wrap-up" | "break" | "away" | "offline";
            since: string | null;
            reason: string | null;
            plannedUntil: string | null;
            /** @description On a break for longer than planned */
            overdue: boolean;
            /** @description Ringing, waiting for them, or in conversation */
            contacts: number;
        };
        BoardWaiting: {
            desk: string | null;
            deskName: components["schemas"]["InBoth"] | null;
            /** @enum {unknown} */
            wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "e-mail" | "escalated";
            level: string | null;
            count: number;
            /**
             * Format: date-time
             * @description UTC
             */
            longestSince: string;
        };
        BossBehaviour: {
            latencyMs: number;
            failing: ("none" | "all") | string[];
        };
        BreakPromise: {
            reason: components["schemas"]["Words"];
        };
        BreakReason: {
            reason: components["schemas"]["BreakReasonName"];
            /** @description Unless they say otherwise */
            minutes: number;
        };
        /** @enum {unknown} */
        BreakReasonName: "rest" | "meal" | "training" | "meeting" | "coaching" | "technical" | "other";
        BulkPreview: {
            tickets: {
                /** Format: uuid */
                id: string;
                number: string;
                kind: string;
                category: string;
                summary: string;
                stage: string;
                version: number;
                to: string | null;
                hindrance: string | null;
            }[];
            /** @description More fit the filter than one bulk move takes */
            beyond: boolean;
        };
        CalendarBody: {
            name: components["schemas"]["InBoth"];
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
            years: components["schemas"]["HolidayYear"][];
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
        CalendarVersion: {
            calendar: string;
            /** @description Null for the group’s */
            provinceId: string | null;
            /** @description The newest holds */
            version: number;
            reason: string;
            by: components["schemas"]["InBoth"] | null;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            body: components["schemas"]["CalendarBody"];
        };
        CallbackAsked: {
            wishedAt: string | null;
        };
        CannedAnswer: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            /** @description Slots as {名称} */
            text: string;
            textEn: string | null;
            /** @description Types of matter it belongs to; empty: any */
            types: string[];
            /** @enum {unknown} */
            scope: "mine" | "team" | "province" | "group";
            team: components["schemas"]["Named"] | null;
            province: components["schemas"]["InBoth"] | null;
            /** @description Contacts in which anybody used it */
            uses: number;
            /** @description Contacts in which you used it */
            myUses: number;
            mayChange: boolean;
            changedBy: components["schemas"]["InBoth"] | null;
            /**
             * Format: date-time
             * @description UTC
             */
            changedAt: string;
        };
        CannedAnswerBody: {
            name: string;
            /** @description Slots as {名称} */
            text: string;
            textEn: string | null;
            /** @description Types of matter it belongs to; empty: any */
            types: string[];
            /** @enum {unknown} */
            scope: "mine" | "team" | "province" | "group";
        };
        CannedAnswerVersion: {
            version: number;
            body: components["schemas"]["CannedAnswerBody"];
            removed: boolean;
            changedBy: components["schemas"]["InBoth"] | null;
            /**
             * Format: date-time
             * @description UTC
             */
            changedAt: string;
        };
        CaseCondition: {
            fact: string;
            /** @description FEEL text of the values */
            wanted: string;
        };
        ChangeApiKey: {
            /** @description Who uses it, and for what */
            name?: string;
            provinceId?: string | null;
            rights?: ("tmf621:read" | "tmf621:write" | "tmf683:read")[];
            /**
             * Format: date-time
             * @description UTC; a year from now unless told
             */
            expiresAt?: string;
            /** @description Requests; 600 unless told */
            perMinute?: number;
        };
        ChangeCalendar: {
            /** @description The one you changed; 0 where there is none yet */
            version: number;
            provinceId?: string | null;
            reason: components["schemas"]["Words"];
            body: components["schemas"]["CalendarBody"];
        };
        ChangeEscalationLadder: {
            kind: string;
            /** @description Or its class; or * */
            category: string;
            clock: string;
            provinceId?: string | null;
            /** @description The one you changed; 0 where there is none */
            version: number;
            /** @description Null: none of its own, the next wider one counts */
            steps: components["schemas"]["EscalationLadderStep"][] | null;
        };
        ChangeMassFault: {
            /** @description As you saw it */
            version: number;
            /** @description The whole province without */
            cityId?: string;
            /** @description Any of them in the place that the customer told; none: the whole city or province */
            placeWords: string[];
            /** @description Kinds of ticket that attach: complaint, fault */
            kinds: string[];
            categories: string[];
            /**
             * Format: date-time
             * @description UTC
             */
            since: string;
            words: components["schemas"]["Words"];
            /**
             * Format: date-time
             * @description When it is expected to be over
             */
            expectedAt?: string;
        };
        ChangePassword: {
            current: string;
            password: string;
        };
        ChangePerson: {
            version: number;
            nameZh: string;
            nameEn: string;
            provinceId: string | null;
            cityId: string | null;
            posts: ("agent" | "expert" | "team-lead" | "ticket-handler" | "area-manager" | "policy-author" | "approver" | "administrator")[];
            teams: string[];
        };
        /** @description Without a body the next wider rules hold again: the group’s, or those that come with the product */
        ChangeQueueRules: {
            provinceId: string | null;
            /** @description The one you changed; 0 where there is none */
            version: number;
            body: components["schemas"]["QueueRulesBody"] | null;
            /** @description At most 300 characters as people see them: an emoji of several parts is one */
            reason: string;
        };
        ChangeRetention: {
            days: number | null;
        };
        ChangeTicketFilter: {
            name?: string;
            /** @description Everybody of the province sees it */
            shared?: boolean;
            filter?: components["schemas"]["TicketFilter"];
            /** @enum {unknown} */
            sort?: "-raised" | "raised" | "-changed" | "changed" | "due";
            /** @description True: in the place of another of your own of this name */
            replace?: boolean;
        };
        ChangeTicketKind: {
            /** @description The one you changed; 0 for a new kind */
            version: number;
            name: components["schemas"]["InBoth"];
            /** @description Customers may raise it themselves, in the portal */
            portal?: boolean;
            categories: components["schemas"]["TicketCategory"][];
            form: components["schemas"]["TicketFormField"][];
            life: components["schemas"]["TicketLife"];
            clocks: components["schemas"]["ClockRule"][];
            /** @description By category, in the place of the kind’s of the same name, or besides */
            categoryClocks: {
                [key: string]: components["schemas"]["ClockRule"][];
            };
            /** @description Unaccepted for so long, it comes back */
            acceptMinutes: number;
            /**
             * @description working, by the office calendar, unless told
             * @enum {unknown}
             */
            acceptCounts?: "working" | "elapsed";
        };
        ChatBegun: {
            /** @description Goes with everything of this visitor as `Authorization: Bearer TOKEN` */
            token: string;
            chat: components["schemas"]["ChatState"];
        };
        ChatCode: {
            /** @description Shown once: only its hash is kept */
            code: string;
            /**
             * Format: date-time
             * @description UTC
             */
            until: string;
        };
        ChatField: {
            name: string;
            label: {
                /** @description At most 60 characters as people see them: an emoji of several parts is one */
                zh: string;
                /** @description At most 60 characters as people see them: an emoji of several parts is one */
                en: string;
            };
            prompt: {
                /** @description At most 200 characters as people see them: an emoji of several parts is one */
                zh: string;
                /** @description At most 200 characters as people see them: an emoji of several parts is one */
                en: string;
            };
            type: components["schemas"]["ChatFieldType"];
            required: boolean;
            /** @description Of a choice; else empty */
            choices: {
                /** @description At most 40 characters as people see them: an emoji of several parts is one */
                value: string;
                name: {
                    /** @description At most 60 characters as people see them: an emoji of several parts is one */
                    zh: string;
                    /** @description At most 60 characters as people see them: an emoji of several parts is one */
                    en: string;
                };
            }[];
        };
        /**
         * @description phone: a mobile number, by which the customer is recognised; it is shown to staff masked
         * @enum {unknown}
         */
        ChatFieldType: "text" | "long-text" | "choice" | "phone";
        ChatReceipt: {
            upTo: number;
            /** @description False: it arrived, and nobody has seen it yet */
            read: boolean;
        };
        ChatSaid: {
            message: components["schemas"]["Message"];
            chat: components["schemas"]["ChatState"];
        };
        ChatSettings: {
            name: components["schemas"]["InBoth"];
            greeting: components["schemas"]["InBoth"];
            /** @description It is working time now */
            open: boolean;
            opensAt: string | null;
            /** @description What is asked before the chat */
            form: components["schemas"]["ChatField"][];
            ahead: number | null;
            /** @description Characters of a message, as people see them */
            longestText: number;
        };
        ChatSite: {
            /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
            id: string;
            provinceId: string;
            version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            changedAt: string;
            changedBy: components["schemas"]["InBoth"] | null;
            body: components["schemas"]["ChatSiteBody"];
        };
        ChatSiteBody: {
            name: {
                /** @description At most 60 characters as people see them: an emoji of several parts is one */
                zh: string;
                /** @description At most 60 characters as people see them: an emoji of several parts is one */
                en: string;
            };
            greeting: {
                /** @description At most 500 characters as people see them: an emoji of several parts is one */
                zh: string;
                /** @description At most 500 characters as people see them: an emoji of several parts is one */
                en: string;
            };
            /** @description Of pages that may have the chat; our own address always may */
            origins: string[];
            /** @description By whose working time the chat is open */
            calendar: string;
            form: components["schemas"]["ChatField"][];
            /** @description False: nothing is answered for it */
            enabled: boolean;
        };
        ChatState: {
            /** Format: uuid */
            chat: string;
            /**
             * @description waiting: for somebody to answer; over: what is written now begins another chat
             * @enum {unknown}
             */
            state: "waiting" | "talking" | "over";
            ahead: number | null;
            expected: components["schemas"]["ExpectedWait"] | null;
            with: components["schemas"]["InBoth"] | null;
            /**
             * Format: date-time
             * @description UTC
             */
            begunAt: string;
            overAt: string | null;
            /** @description You left it */
            left: boolean;
            callback: string | null;
            phone: string | null;
            marks: components["schemas"]["MessageMarks"];
            /** @description Yours before it, newest first */
            earlier: {
                /** Format: uuid */
                chat: string;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                begunAt: string;
            }[];
        };
        CheckIdentity: {
            /** @description Chosen by the client, once per attempt */
            key: string;
            /** Format: uuid */
            contactId: string;
            /** @enum {unknown} */
            means: "servicePassword" | "idCardTail";
            value: string;
        };
        ChooseHall: {
            hallId: string;
        };
        ChoosePresence: {
            /** @enum {unknown} */
            state: "ready" | "break" | "away";
            reason?: components["schemas"]["BreakReasonName"];
            minutes?: number;
            /** @description The break begins once nothing is in hand any more; until then nothing new comes */
            afterContact?: boolean;
        };
        ChooseService: {
            serviceId: string | null;
        };
        /** @description These tickets, or all that fit the filter */
        ChosenForBulk: {
            ticketIds?: string[];
            filter?: components["schemas"]["TicketFilter"];
            /**
             * @description Of a filter the first in this order; -raised unless told
             * @enum {unknown}
             */
            sort?: "-raised" | "raised" | "-changed" | "changed" | "due";
        };
        ClaimParty: {
            /**
             * Format: uuid
             * @description Who they say they are, found before
             */
            customerId: string;
        };
        ClockMove: {
            /** Format: uuid */
            ticketId: string;
            number: string;
            clock: string;
            from: string | null;
            to: string | null;
            stateBefore: components["schemas"]["TicketClockState"];
            stateNow: components["schemas"]["TicketClockState"];
        };
        ClockRule: {
            name: string;
            label: components["schemas"]["InBoth"];
            /** @description Minutes until it is due; where it counts days, whole days of 1440 */
            minutes: number;
            /**
             * @description working: minutes of a calendar; elapsed: all minutes; days: until the end of the last day, that of the start not counted
             * @enum {unknown}
             */
            counts: "working" | "elapsed" | "days";
            /** @description Whose working time: `office` unless told */
            calendar?: string;
            /** @description Kept or over, it starts anew with the next of them */
            startsAt: components["schemas"]["TicketClockEvent"][];
            /** @description What keeps the promise */
            stopsAt: components["schemas"]["TicketClockEvent"][];
            /** @description What ends it without keeping it: the work went elsewhere */
            endsAt?: components["schemas"]["TicketClockEvent"][];
            /** @description States it rests in if they were entered for a stated reason; those of the life unless told */
            pausesIn?: string[];
            /** @description It goes on when the ticket has ended */
            afterClose?: boolean;
            /**
             * @description The work is taken back and offered to another team
             * @enum {unknown}
             */
            whenLate?: "take-back";
        };
        Colleague: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["InBoth"];
            posts: string[];
            team: components["schemas"]["InBoth"] | null;
        };
        ComparedOutcome: {
            disposition: string;
            reason: string | null;
            force: string;
            ticketCategory: string | null;
            bossFunction: string | null;
            trainingNeed: boolean;
            mustRecord: string[];
            script: string | null;
        };
        ComparedRegion: {
            cases: components["schemas"]["CaseCondition"][];
            type: string | null;
            before: components["schemas"]["ComparedSide"] | null;
            after: components["schemas"]["ComparedSide"] | null;
        };
        ComparedSide: {
            disposition: string | null;
            rules: string[];
            outcome: components["schemas"]["ComparedOutcome"] | null;
        };
        Consult: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contactId: string;
            customerName: string | null;
            customerLevel: string | null;
            matterType: string | null;
            /** @enum {unknown} */
            state: "asked" | "taken" | "answered" | "declined" | "ended" | "handed-over";
            from: components["schemas"]["InBoth"];
            expert: components["schemas"]["InBoth"] | null;
            role: ("asks" | "answers" | "asked") | null;
            /**
             * Format: date-time
             * @description UTC
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            answerBy: string;
            takenAt: string | null;
            answeredAt: string | null;
            endedAt: string | null;
            /** @description It was not answered in time */
            late: boolean;
            /** @description In order; customers never see it */
            said: components["schemas"]["ConsultSaid"][];
        };
        ConsultSaid: {
            seq: number;
            /** @enum {unknown} */
            kind: "question" | "answer" | "declined";
            by: components["schemas"]["InBoth"];
            mine: boolean;
            text: string;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
        };
        Contact: {
            /** Format: uuid */
            id: string;
            customerId: string | null;
            customerName: string | null;
            customerLevel: string | null;
            standing: components["schemas"]["PartyStanding"];
            address: components["schemas"]["PartyAddress"] | null;
            wayIn: components["schemas"]["WayIn"];
            /** @description waiting, ringing, returned, active, wrap-up, closed */
            state: string;
            matterType: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            arrivedAt: string;
            answeredAt: string | null;
            /** @description Messages that came in and nobody has read */
            unread: number;
            awaitsSince: string | null;
            openingWords: components["schemas"]["InBoth"] | null;
            matter: components["schemas"]["ContactMatter"] | null;
            handler: components["schemas"]["InBoth"] | null;
            /** @description What its channel carries to the customer; empty: nothing in writing */
            carries: ("text" | "picture" | "file" | "quick-reply")[];
            /** @description All who took part, in the order in which they joined; the last who has not parted is there */
            parties: components["schemas"]["ContactParty"][];
            /** @description You are handling it */
            mine: boolean;
            /** @description Leads who are in the conversation beside its handler */
            joined: components["schemas"]["Person"][];
            /** @description You are one of them */
            iJoined: boolean;
            endedAt: string | null;
            closedAt: string | null;
            timeline: components["schemas"]["TimelineEntry"][];
        };
        ContactMatter: {
            /** Format: uuid */
            id: string;
            /** @description A type of the policy: billing.roaming */
            type: string;
            /** @description Contacts the customer began on it, this one included */
            contacts: number;
        };
        ContactParty: {
            /** Format: uuid */
            id: string;
            standing: components["schemas"]["PartyStanding"];
            address: components["schemas"]["PartyAddress"] | null;
            claims: {
                /** Format: uuid */
                customerId: string;
                /** @description Masked */
                name: string;
            } | null;
            knownBy: ("number" | "identity-check" | "papers") | null;
            /** @description BOSS is being asked whose the address is, again and again until it answers */
            recognising: boolean;
            /**
             * Format: date-time
             * @description UTC
             */
            joinedAt: string;
            partedAt: string | null;
            partedBy: components["schemas"]["InBoth"] | null;
            partedBecause: string | null;
        };
        ContactSummary: {
            /** Format: uuid */
            id: string;
            customerId: string | null;
            customerName: string | null;
            customerLevel: string | null;
            standing: components["schemas"]["PartyStanding"];
            address: components["schemas"]["PartyAddress"] | null;
            wayIn: components["schemas"]["WayIn"];
            /** @description waiting, ringing, returned, active, wrap-up, closed */
            state: string;
            matterType: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            arrivedAt: string;
            answeredAt: string | null;
            /** @description Messages that came in and nobody has read */
            unread: number;
            awaitsSince: string | null;
        };
        CorrectNotice: {
            /** @description As you saw it; 0: it is new */
            revision: number;
            content: components["schemas"]["NoticeContent"];
            /** @description Whoever read it before is asked to read it anew */
            asksAnew: boolean;
        };
        CountedBulkMoves: {
            /** @description Every move that many can be moved by, also those that none can be */
            moves: {
                /** @enum {unknown} */
                verb: "assign" | "accept" | "give-back" | "pass-on" | "transfer" | "hold" | "resume" | "return-result" | "reply" | "close" | "cancel";
                /** @description Tickets that it can be done to now, whatever else has to be said with it */
                can: number;
            }[];
            /** @description How many are meant */
            tickets: number;
            /** @description More fit the filter than one bulk move takes */
            beyond: boolean;
        };
        CounterGuide: {
            service: components["schemas"]["HallService"];
            hindrance: ("not-here" | "in-person-only" | "papers-missing") | null;
            /** @description Papers to bring, or to show yet */
            missing: {
                holder: components["schemas"]["PaperHolder"];
                anyOf: components["schemas"]["PaperKind"][];
            }[];
            /** @description Where it is done: of this city, or else of this province */
            halls: components["schemas"]["Hall"][];
        };
        CounterVisit: {
            /**
             * Format: uuid
             * @description Of its contact
             */
            id: string;
            number: string;
            /**
             * Format: date-time
             * @description UTC
             */
            begunAt: string;
            customerName: string | null;
            matterType: string | null;
            result: ("done" | "ticket" | "sent-on") | null;
            hall: components["schemas"]["Hall"];
            by: components["schemas"]["InBoth"];
            mine: boolean;
            contactState: string;
            /** @description unknown, claimed, known */
            standing: string;
            customer: {
                /** Format: uuid */
                id: string;
                name: string;
                phone: string | null;
            } | null;
            forAnother: boolean;
            papers: components["schemas"]["ShownPapers"][];
            /** @description How often papers may still differ today */
            papersLeft: number;
            sentHere: components["schemas"]["SentHere"][];
            guide: components["schemas"]["CounterGuide"] | null;
            tickets: components["schemas"]["TicketOfVisit"][];
            told: string | null;
            next: string | null;
            nextHall: components["schemas"]["Hall"] | null;
            finishedAt: string | null;
        };
        CounterVisitSummary: {
            /**
             * Format: uuid
             * @description Of its contact
             */
            id: string;
            number: string;
            /**
             * Format: date-time
             * @description UTC
             */
            begunAt: string;
            customerName: string | null;
            matterType: string | null;
            result: ("done" | "ticket" | "sent-on") | null;
        };
        CreateTroubleTicketV4: {
            description: string;
            severity: string;
            ticketType: string;
            name?: string;
            externalId?: string;
            priority?: string;
            /** Format: date-time */
            requestedResolutionDate?: string;
            /** Format: date-time */
            expectedResolutionDate?: string;
            /** Format: date-time */
            resolutionDate?: string;
            status?: components["schemas"]["TmfStatus"];
            statusChangeReason?: string;
            attachment?: components["schemas"]["TmfAttachmentV4"][];
            channel?: components["schemas"]["TmfChannelV4"];
            note?: components["schemas"]["TmfNoteV4"][];
            relatedEntity?: components["schemas"]["TmfEntityV4"][];
            relatedParty?: components["schemas"]["TmfPartyV4"][];
            troubleTicketRelationship?: components["schemas"]["TmfRelationshipV4"][];
            "@type"?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        CreateTroubleTicketV5: {
            description: string;
            severity: string;
            ticketType: string;
            name?: string;
            externalIdentifier?: components["schemas"]["TmfIdentifierV5"][];
            priority?: string;
            /** Format: date-time */
            requestedResolutionDate?: string;
            /** Format: date-time */
            expectedResolutionDate?: string;
            /** Format: date-time */
            resolutionDate?: string;
            status?: components["schemas"]["TmfStatus"];
            statusChangeReason?: string;
            attachment?: (({
                /** @enum {string} */
                "@type": "Attachment";
                "@baseType"?: string;
                "@schemaLocation"?: string;
                id?: string;
                href?: string;
                name?: string;
                description?: string;
                url?: string;
                /** @description A JPEG, PNG, WebP or PDF file of at most 5 MB, in base64; answered by its address instead */
                content?: string;
                attachmentType: string;
                mimeType: string;
            } & {
                [key: string]: unknown;
            }) | ({
                id: string;
                href?: string;
                name?: string;
                "@referredType"?: string;
                /** @enum {string} */
                "@type": "AttachmentRef";
                "@baseType"?: string;
                "@schemaLocation"?: string;
                description?: string;
                url?: string;
                /** @description A JPEG, PNG, WebP or PDF file of at most 5 MB, in base64; answered by its address instead */
                content?: string;
            } & {
                [key: string]: unknown;
            }))[];
            channel?: components["schemas"]["TmfReferenceV5"];
            note?: components["schemas"]["TmfNoteV5"][];
            relatedEntity?: components["schemas"]["TmfEntityV5"][];
            relatedParty?: components["schemas"]["TmfPartyV5"][];
            troubleTicketRelationship?: components["schemas"]["TmfRelationshipV5"][];
            troubleTicketCharacteristic?: components["schemas"]["TmfCharacteristicV5"][];
            troubleTicketSpecification?: components["schemas"]["TmfSpecificationRefV5"];
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        Crowd: {
            settings: components["schemas"]["CrowdSettings"];
            /** @description More are coming */
            coming: boolean;
            /**
             * Format: date-time
             * @description UTC
             */
            begunAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            endsAt: string;
            /** @description How many came */
            letIn: number;
            waiting: number;
            talking: number;
            /** @description Went away before they were answered, or because nobody answered any more */
            left: number;
            /** @description Were answered, and are done */
            helped: number;
        };
        CrowdSettings: {
            /** @description How many come in a minute, on average */
            perMinute: number;
            /** @description For how long they keep coming */
            minutes: number;
            ways: ("hotline" | "web-chat" | "wechat" | "sms" | "e-mail")[];
            /** @description How long they wait, on average */
            patienceSeconds: number;
            /** @enum {unknown} */
            mood: "calm" | "mixed" | "upset";
            /** @enum {unknown} */
            language: "zh" | "en";
        };
        Customer: {
            /** Format: uuid */
            id: string;
            /** @description Masked: 张* */
            name: string;
            address: components["schemas"]["InBoth"];
            phone: string | null;
            numberTakenOverAt: string | null;
            /** @description ordinary, silver, gold, diamond */
            level: string;
            plan: components["schemas"]["InBoth"];
            province: components["schemas"]["InBoth"];
            city: components["schemas"]["InBoth"];
            identity: {
                /** @description Verified in the named contact */
                verified: boolean;
                failuresToday: number;
                lockedUntil: string | null;
            };
        };
        DecideFacts: {
            policy?: string;
            /** @description As in the policy: an object of facts */
            facts: unknown;
        };
        DeclineConsult: {
            /** @description Chosen once: sent again, it is there once */
            key: string;
            reason: components["schemas"]["Words"];
        };
        DetachFromMassFault: {
            /** Format: uuid */
            ticketId: string;
            reason: components["schemas"]["Words"];
        };
        DetachTicket: {
            reason: components["schemas"]["Words"];
        };
        DisablePerson: {
            version: number;
            takers: {
                /** Format: uuid */
                contacts?: string;
                /** Format: uuid */
                tickets?: string;
                /** Format: uuid */
                promises?: string;
                /** Format: uuid */
                drafts?: string;
            };
        };
        /** @enum {unknown} */
        Disposition: "business-hall" | "complaint" | "expert" | "explain" | "reopen" | "retry-later" | "self-handle" | "suggestion";
        Draft: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {unknown} */
            state: "drafting" | "submitted" | "published" | "discarded";
            province: components["schemas"]["Named"] | null;
            /** @description The version it is to follow */
            base: string;
            version: string | null;
            revision: number;
            /**
             * Format: date-time
             * @description UTC
             */
            savedAt: string;
            savedBy: components["schemas"]["InBoth"];
            authors: components["schemas"]["Person"][];
            summary: string | null;
            policy: string | null;
            /** @description You may change it now */
            mayEdit: boolean;
            /** @description You may publish it: an approver who is not one of its authors */
            mayPublish: boolean;
            /**
             * @description Who approves it: its own organisation, or the group, whose answers a province’s part replaces
             * @enum {unknown}
             */
            approval: "own" | "group";
            /** @description The province’s approver handed it to those of the group */
            groupAsked: boolean;
            /** @description You may hand it to the approvers of the group */
            mayAskGroup: boolean;
            /** @description You are the one who has to approve, return or hand it on */
            waitsForMe: boolean;
            /** @description Who may approve it once it is submitted */
            approvers: components["schemas"]["Person"][];
            dmn: string;
            groupDmn: string | null;
            examples: components["schemas"]["DraftExample"][];
            acknowledgements: components["schemas"]["Acknowledgement"][];
            proposals: components["schemas"]["PolicyProposal"][];
            history: {
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
                by: components["schemas"]["InBoth"];
                /** @description begun, imported, submitted, recalled, returned, discarded, published … */
                kind: string;
                detail: {
                    [key: string]: unknown;
                };
            }[];
        };
        DraftCheck: {
            revision: number;
            hash: string;
            version: string | null;
            proven: boolean;
            findings: components["schemas"]["PolicyFinding"][];
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
                    [key: string]: components["schemas"]["FactValue"];
                } | null;
            }[];
            /** @description Every rule id */
            rules: string[];
            missing: ("unreadable" | "not-proven" | "findings" | "version-taken" | "failing-examples" | "unhit-rules" | "same-as-before" | "base-moved" | "no-replay")[];
            /** @description A province’s part that changes what the group’s answers */
            needsGroupApproval: boolean;
        };
        DraftExample: {
            /** Format: uuid */
            id: string;
            name: string;
            facts: {
                [key: string]: components["schemas"]["FactValue"];
            };
            /** @description What of the answer is expected: status, disposition, rule … */
            expect: {
                [key: string]: unknown;
            };
            contactId: string | null;
        };
        DraftSaved: {
            revision: number;
            /**
             * Format: date-time
             * @description UTC
             */
            savedAt: string;
        };
        DraftSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {unknown} */
            state: "drafting" | "submitted" | "published" | "discarded";
            province: components["schemas"]["Named"] | null;
            /** @description The version it is to follow */
            base: string;
            version: string | null;
            revision: number;
            /**
             * Format: date-time
             * @description UTC
             */
            savedAt: string;
            savedBy: components["schemas"]["InBoth"];
            authors: components["schemas"]["Person"][];
            summary: string | null;
            policy: string | null;
            /** @description You may change it now */
            mayEdit: boolean;
            /** @description You may publish it: an approver who is not one of its authors */
            mayPublish: boolean;
            /**
             * @description Who approves it: its own organisation, or the group, whose answers a province’s part replaces
             * @enum {unknown}
             */
            approval: "own" | "group";
            /** @description The province’s approver handed it to those of the group */
            groupAsked: boolean;
            /** @description You may hand it to the approvers of the group */
            mayAskGroup: boolean;
            /** @description You are the one who has to approve, return or hand it on */
            waitsForMe: boolean;
        };
        DueClock: {
            /** Format: uuid */
            ticketId: string;
            number: string;
            kind: string;
            category: string;
            summary: string;
            stage: string;
            clock: string;
            label: components["schemas"]["InBoth"];
            state: components["schemas"]["TicketClockState"];
            /**
             * Format: date-time
             * @description UTC
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            dueAt: string;
        };
        DueTicketOfArea: {
            ticket: components["schemas"]["Numbered"];
            category: string;
            summary: string;
            clock: components["schemas"]["InBoth"] | null;
            dueAt: string | null;
            team: components["schemas"]["InBoth"] | null;
            holder: components["schemas"]["InBoth"] | null;
            /**
             * Format: date-time
             * @description UTC
             */
            raisedAt: string;
            remindedAt: string | null;
        };
        EditNote: {
            /** @description A mention is `@[id of the account]`. At most 2000 characters as people see them, with names for mentions */
            text: string;
        };
        EscalatedComplaint: {
            ticket: components["schemas"]["Numbered"];
            /** @enum {unknown} */
            source: "10080" | "12381" | "web" | "12300";
            sourceNumber: string;
            category: string;
            summary: string;
            /**
             * @description Of the ticket that it went into, where it was merged
             * @enum {unknown}
             */
            state: "open" | "closed";
            stage: string;
            mergedInto: components["schemas"]["Numbered"] | null;
            city: components["schemas"]["Named"] | null;
            customerName: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            termAt: string;
            /** @description Past its term and not ended, or ended after it */
            late: boolean;
            /** @description What came before it with us */
            before: components["schemas"]["Numbered"][];
            contactId: string | null;
            demand: string | null;
            /** @description So often it went past us, this time included */
            nth: number;
            /** @description Contacts that it is linked to */
            contactsBefore: number;
            promisesBefore: number;
            reply: components["schemas"]["ReplyToSourceGiven"] | null;
        };
        Escalation: {
            /** Format: uuid */
            id: string;
            ticket: {
                /** Format: uuid */
                id: string;
                number: string;
                kind: string;
                category: string;
                summary: string;
                provinceId: string;
                cityId: string | null;
            };
            clock: string;
            label: components["schemas"]["InBoth"];
            step: components["schemas"]["EscalationStep"];
            level: number;
            /** @description How often the last level had been told before, as nobody acknowledged */
            repetition: number;
            /**
             * Format: date-time
             * @description UTC
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            toldAt: string;
            /** @description Null where nobody could be found */
            told: components["schemas"]["InBoth"] | null;
            mine: boolean;
            acknowledgedAt: string | null;
            /** @description Whoever was first: nobody else who was told has to acknowledge it any more */
            acknowledgedBy: components["schemas"]["InBoth"] | null;
            byMe: boolean;
            note: string | null;
            endedAt: string | null;
            endedBecause: ("kept" | "over" | "paused" | "moved" | "again") | null;
            /** @description Who was told of the same alarm up to this one and with it, oldest first */
            levels: {
                step: components["schemas"]["EscalationStep"];
                level: number;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                toldAt: string;
                told: components["schemas"]["InBoth"][];
            }[];
            /** @description What follows unless somebody acknowledges; null where nothing does, or nobody has to any more */
            next: components["schemas"]["NextEscalationLevel"] | null;
        };
        EscalationLadder: {
            kind: string;
            /** @description Or its class; or * */
            category: string;
            clock: string;
            provinceId: string | null;
            version: number;
            by: components["schemas"]["InBoth"] | null;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            steps: components["schemas"]["EscalationLadderStep"][];
        };
        EscalationLadderStep: {
            when: {
                /** @enum {string} */
                warning: "before";
                minutes: number;
            } | {
                /** @enum {string} */
                warning: "share";
                share: number;
            } | {
                /** @enum {boolean} */
                breach: true;
            } | {
                unacknowledged: number;
            };
            tell: components["schemas"]["WhoIsTold"][];
        };
        /**
         * @description not-covered: the calendar lacks the year it would be due in; nobody-left: every team that could do it ignored it
         * @enum {unknown}
         */
        EscalationStep: "warning" | "breach" | "unacknowledged" | "not-covered" | "nobody-left";
        EventDelivery: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ticketId: string;
            number: string;
            eventType: string;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            /** @enum {unknown} */
            state: "waiting" | "told" | "given-up" | "dropped";
            attempts: number;
            nextAt: string | null;
            settledAt: string | null;
            problem: string | null;
        };
        EventSubscription: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            keyId: string;
            keyName: string;
            /** @enum {unknown} */
            version: "v4" | "v5";
            callback: string;
            query: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            madeAt: string;
            endedAt: string | null;
            pausedAt: string | null;
            /** @description Events not delivered yet */
            waiting: number;
            /** @description Events that were given up after a day of trying */
            givenUp: number;
            failingSince: string | null;
            gaveUpAt: string | null;
            lastProblem: string | null;
            lastToldAt: string | null;
        };
        EvidenceRecord: {
            kind: string;
            id: string;
            at: string | null;
            fields: {
                [key: string]: string | number | boolean;
            };
        };
        ExampleFromContact: {
            /** Format: uuid */
            contactId: string;
        };
        ExampleFromRule: {
            rule: string;
        };
        ExpectedTime: {
            promised: {
                minutes: number;
                /** @description elapsed, working, days */
                counts: string;
            } | null;
            dueAt: string | null;
            /** @description The clock stands still: we wait for the customer, or for a stated reason */
            rests: boolean;
            /** @description The time is over */
            late: boolean;
            recent: {
                tickets: number;
                minutes: number;
            } | null;
            /** @description Lately it took longer than promised, at the median */
            slower: boolean;
        };
        /** @description How long others at such a place waited, while waiting; null: too little is known */
        ExpectedWait: {
            /** @description Seconds */
            low: number;
            high: number | null;
        };
        Fact: {
            fact: string;
            /**
             * @description untold: the records do not tell; unobtainable: marked so by the agent
             * @enum {unknown}
             */
            state: "known" | "unasked" | "fetching" | "failed" | "to-ask" | "unobtainable" | "untold";
            value: components["schemas"]["FactValue"];
            source: string | null;
            records: components["schemas"]["EvidenceRecord"][];
            note: components["schemas"]["Statement"] | null;
            /** @description It can still change the outcome */
            matters: boolean;
            values: (boolean | string)[] | null;
            minimum: number | null;
            settledAt: string | null;
        };
        FactValue: boolean | number | string | null;
        FieldProblem: {
            field: string;
            message: string;
            /** @description Stable name of what is wrong there, where it has one */
            code?: string;
            /** @description What a sentence about it in another language needs, by name */
            values?: {
                [key: string]: string | number;
            };
        };
        FindCustomers: {
            /** @description A whole phone number, a customer number of BOSS, a whole name, or what the mask shows of one */
            sought: string;
            /**
             * @description What for; it is on record
             * @enum {unknown}
             */
            purpose: "raise-ticket" | "escalated-complaint" | "name-party" | "counter-visit";
        };
        FinishCounterVisit: {
            /** @description Chosen by the client, once per intention */
            key: string;
            /**
             * @description done here; followed by a ticket; sent on to a hall or another day
             * @enum {unknown}
             */
            result: "done" | "ticket" | "sent-on";
            told: components["schemas"]["Words"];
            next?: components["schemas"]["Words"];
            /** @description Where they are sent on to */
            hallId?: string;
        };
        FinishHandOver: {
            /** @enum {unknown} */
            ending: "accepted" | "complaint" | "given-back";
            reason?: components["schemas"]["Words"];
        };
        FormerNoteText: {
            text: string;
            /**
             * Format: date-time
             * @description UTC
             */
            until: string;
        };
        FoundCustomer: {
            /** Format: uuid */
            id: string;
            /** @description Masked */
            name: string;
            phone: string | null;
            numberTakenOverAt: string | null;
            level: string;
            province: components["schemas"]["InBoth"];
            city: components["schemas"]["InBoth"];
        };
        Hall: {
            id: string;
            name: components["schemas"]["InBoth"];
            address: components["schemas"]["InBoth"];
            hours: {
                /** @description 1 is Monday */
                days: number[];
                /** @description 08:30, of the operator’s zone */
                opens: string;
                closes: string;
            }[];
            services: string[];
            city: components["schemas"]["Named"];
        };
        HallService: {
            id: string;
            name: components["schemas"]["InBoth"];
            /** @description Types of matter that it settles */
            types: string[];
            /** @description Any one of them; none needed where empty */
            inPerson: components["schemas"]["PaperKind"][];
            forAnother: {
                customer: components["schemas"]["PaperKind"][];
                representative: components["schemas"]["PaperKind"][];
            } | null;
            note: components["schemas"]["InBoth"];
        };
        HallStand: {
            hall: components["schemas"]["Hall"] | null;
            since: string | null;
            /** @description Chosen on this day of the operator */
            ofToday: boolean;
        };
        HandOver: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contactId: string;
            customerName: string | null;
            customerLevel: string | null;
            matterType: string;
            /** @enum {unknown} */
            state: "offered" | "accepted" | "finished" | "given-back" | "taken-back";
            from: components["schemas"]["InBoth"];
            expert: components["schemas"]["InBoth"] | null;
            /**
             * Format: date-time
             * @description UTC
             */
            offeredAt: string;
            acceptedAt: string | null;
            endedAt: string | null;
            ending: ("accepted" | "complaint" | "given-back") | null;
            reason: string | null;
        };
        HandToExpert: {
            /** @description Chosen by the client, once per intention */
            key: string;
            /** Format: uuid */
            decisionId: string;
            /** @enum {string} */
            disposition: "expert";
            /** @description The customer insists on a complaint */
            insisted?: boolean;
            reason?: components["schemas"]["Words"];
            record?: {
                [key: string]: string;
            };
            subscriptionId?: string;
        };
        HandedOver: {
            handOver: components["schemas"]["HandOver"];
            act: components["schemas"]["Act"];
        };
        HeldByPerson: {
            kind: components["schemas"]["HoldingKind"];
            count: number;
            /** @description The first hundred of them */
            things: {
                id: string;
                label: string;
            }[];
            takers: components["schemas"]["Taker"][];
        };
        /** @enum {unknown} */
        HoldingKind: "contacts" | "tickets" | "promises" | "drafts";
        HolidayYear: {
            year: number;
            /** @description The notice that arranges it */
            document: string;
            /** @description Where the notice can be read */
            source: string;
            holidays: {
                name: components["schemas"]["InBoth"];
                /** @description A day of the operator’s zone */
                from: string;
                /** @description A day of the operator’s zone */
                to: string;
            }[];
            /** @description Days of a weekend that are worked for a holiday */
            makeUpDays: string[];
        };
        HourOfArea: {
            /**
             * Format: date-time
             * @description UTC
             */
            from: string;
            complaints: number | null;
            usual: {
                mean: number;
                low: number;
                high: number;
            } | null;
            /** @description An alert went on in it */
            alert: boolean;
        };
        IdentityChecked: {
            passed: boolean;
            failuresToday: number;
            attemptsLeft: number;
            lockedUntil: string | null;
            /** @description This key was tried before; its outcome is given again */
            repeated: boolean;
        };
        /** @enum {unknown} */
        ImportDeed: "make" | "change" | "nothing" | "refuse";
        /** @enum {unknown} */
        ImportFault: "username-wrong" | "username-twice" | "name-missing" | "province-unknown" | "city-unknown" | "post-unknown" | "team-unknown" | "not-yours" | "disabled";
        ImportPreview: {
            /** @description Goes back when it is applied; another state has another one */
            fingerprint: string;
            rows: components["schemas"]["ImportRow"][];
        };
        ImportRow: {
            /** @description Of the sheet, from 1 */
            row: number;
            username: string;
            name: string;
            does: components["schemas"]["ImportDeed"];
            /** @description Which columns are different */
            changed: string[];
            faults: {
                /** @description C7 */
                cell: string;
                why: components["schemas"]["ImportFault"];
                value: string;
            }[];
        };
        ImportedPeople: {
            /** @description With the link of each, told this once */
            made: {
                username: string;
                name: string;
                token: string;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                expiresAt: string;
            }[];
            changed: number;
        };
        /** @description The same text in Chinese and English */
        InBoth: {
            zh: string;
            en: string;
        };
        InvalidAnswer: {
            /** @description Stable name of the refusal */
            code: string;
            /** @description Why it was refused */
            reason: string;
            /** @description What to do about it */
            remedy: string;
            details?: components["schemas"]["FieldProblem"][];
            /** @enum {string} */
            status?: "invalid";
            errors?: components["schemas"]["FieldProblem"][];
            policy?: string;
        };
        JoinMassFault: {
            /** @description Chosen by the client, once per intention */
            key: string;
            /** Format: uuid */
            contactId: string;
            summary: components["schemas"]["Words"];
        };
        JsonPatchOperation: {
            /** @enum {unknown} */
            op: "add" | "remove" | "replace" | "move" | "copy" | "test";
            path: string;
            from?: string;
            value?: unknown;
        };
        JudgePortalReply: {
            /** @description Chosen by the client, once per intention */
            key: string;
            version?: number;
            satisfied: boolean;
            words?: components["schemas"]["Words"];
        };
        KeepChatPlace: {
            /** @description Left out: the number that you gave at first */
            phone?: string;
        };
        KeepPromise: {
            note: components["schemas"]["Words"];
        };
        KeepUnsentText: {
            text: string;
            over: string | null;
        };
        /** @description A notice that goes with an outage has its id: the two are shown as one */
        KnownOnCall: {
            outages: components["schemas"]["MassFault"][];
            notices: components["schemas"]["Notice"][];
        };
        LeftContact: {
            /** Format: uuid */
            id: string;
            wayIn: components["schemas"]["WayIn"];
            /** @description active, wrap-up */
            state: string;
            /** @description The customer is there and waits */
            live: boolean;
            handler: components["schemas"]["InBoth"];
            /** @description The handler signs in no more */
            disabled: boolean;
            seenAt: string | null;
            goesBackAt: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            arrivedAt: string;
        };
        LetIn: {
            wayIn: components["schemas"]["WayIn"];
            /** @description In any usual notation; without one, somebody nobody knows comes in */
            phone?: string;
            /**
             * Format: uuid
             * @description The customer they say they are
             */
            claims?: string;
            words?: components["schemas"]["Words"];
        };
        LinkedTicket: {
            /** Format: uuid */
            id: string;
            number: string;
            kind: string;
            category: string;
            summary: string;
            stage: string;
            stageName: components["schemas"]["InBoth"];
            /** @enum {unknown} */
            state: "open" | "closed";
            /**
             * Format: date-time
             * @description UTC
             */
            raisedAt: string;
        };
        ListedSignIn: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description UTC
             */
            signedInAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            seenAt: string;
            /**
             * Format: date-time
             * @description It ends then if nothing is asked until then
             */
            idleAt: string;
            /**
             * Format: date-time
             * @description It ends then, whatever is done
             */
            endsAt: string;
            address: string | null;
            browser: string | null;
            /** @description The one that asks */
            own: boolean;
        };
        ListedTicket: {
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
            team: components["schemas"]["Named"] | null;
            holder: components["schemas"]["Person"] | null;
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
            customer: components["schemas"]["MaskedCustomer"] | null;
            dueAt: string | null;
            pausedSince: string | null;
            /** @description Something happened to it since the caller looked at it */
            changedSinceLook: boolean;
        };
        /** @enum {unknown} */
        LoggedState: "ready" | "on-contact" | "wrap-up" | "break" | "away" | "offline";
        LookedAtTicket: {
            /** @description The last entry of the history that was shown */
            entryId: number;
        };
        MadeApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description How it begins */
            hint: string;
            provinceId: string | null;
            rights: ("tmf621:read" | "tmf621:write" | "tmf683:read")[];
            perMinute: number;
            madeBy: components["schemas"]["InBoth"];
            /**
             * Format: date-time
             * @description UTC
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            expiresAt: string;
            revokedAt: string | null;
            /** @description Shown this once only */
            key: string;
        };
        MadePerson: {
            person: components["schemas"]["ManagedPerson"];
            link: components["schemas"]["PasswordLink"];
        };
        MadePromise: {
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            kind: "callback" | "refund" | "notify-me" | "reply";
            words: string;
            amountFen: number | null;
            /** Format: uuid */
            customerId: string;
            /** @description Masked */
            customerName: string;
            customerPhone: string | null;
            ticket: components["schemas"]["TicketOfPromise"] | null;
            contactId: string | null;
            matterId: string | null;
            madeBy: components["schemas"]["InBoth"] | null;
            /** @description You made it */
            mine: boolean;
            /**
             * Format: date-time
             * @description UTC
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description UTC
             */
            dueAt: string;
            /**
             * @description kept with brokenAt: too late, but kept
             * @enum {unknown}
             */
            state: "open" | "kept" | "broken" | "withdrawn";
            brokenAt: string | null;
            settledAt: string | null;
            settledBy: components["schemas"]["InBoth"] | null;
            settledHow: ("reply" | "refund-arrived" | "by-hand") | null;
            note: string | null;
            lookedAt: string | null;
        };
        MadeWallScreen: {
            /** Format: uuid */
            id: string;
            /** @description Opens the screen for whoever has it; told this once */
            path: string;
        };
        MakeApiKey: {
            /** @description Who uses it, and for what */
            name: string;
            provinceId?: string | null;
            rights: ("tmf621:read" | "tmf621:write" | "tmf683:read")[];
            /**
             * Format: date-time
             * @description UTC; a year from now unless told
             */
            expiresAt?: string;
            /** @description Requests; 600 unless told */
            perMinute?: number;
        };
        MakePerson: {
            username: string;
            nameZh: string;
            nameEn: string;
            provinceId: string | null;
            cityId: string | null;
            posts: ("agent" | "expert" | "team-lead" | "ticket-handler" | "area-manager" | "policy-author" | "approver" | "administrator")[];
            teams: string[];
        };
        MakePromise: {
            /** @description Chosen by the client, once per intention */
            key: string;
            /** @enum {unknown} */
            kind: "callback" | "refund" | "notify-me" | "reply";
            words: components["schemas"]["Words"];
            /**
             * Format: date-time
             * @description A refund is due in three days unless told
             */
            dueAt?: string;
            amountFen?: number;
            /** Format: uuid */
            contactId?: string;
            /** Format: uuid */
            ticketId?: string;
        };
        MakeWallScreen: {
            /** @description At most 40 characters as people see them: an emoji of several parts is one */
            name: string;
        };
        ManagedPerson: {
            /** Format: uuid */
            id: string;
            username: string;
            name: components["schemas"]["InBoth"];
            posts: string[];
            province: components["schemas"]["Named"] | null;
            city: components["schemas"]["Named"] | null;
            teams: components["schemas"]["Named"][];
            state: components["schemas"]["PersonState"];
            /** @description They choose another password before anything else */
            passwordDue: boolean;
            linkExpiresAt: string | null;
            lastSignInAt: string | null;
            disabledAt: string | null;
            sample: boolean;
            /** @description Goes back with a change */
            version: number;
        };
        /** @description accepted implies explained */
        MarkCustomer: {
            explained: boolean;
            accepted: boolean;
        };
        MaskedCustomer: {
            name: string;
            phone: string | null;
        };
        MassFault: {
            /** Format: uuid */
            id: string;
            number: string;
            summary: string;
            category: string;
            stage: string;
            provinceId: string;
            city: components["schemas"]["Named"] | null;
            placeWords: string[];
            kinds: string[];
            categories: string[];
            /**
             * Format: date-time
             * @description UTC
             */
            since: string;
            /** @description What agents say */
            words: string;
            expectedAt: string | null;
            /** @enum {unknown} */
            state: "open" | "replying" | "over";
            version: number;
            /** @description Tickets attached that wait for the reply, or for their customer to be told of it */
            open: number;
            /** @description Customers of these tickets: whom a reply would have to be told to */
            toBeTold: number;
            ended: number;
            reply: components["schemas"]["MassReply"] | null;
            latest: {
                /** @enum {unknown} */
                what: "opened" | "changed" | "attached" | "detached" | "replied" | "told" | "untold";
                by: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
                count: number;
            } | null;
        };
        MassFaultPreview: {
            /** @description Open tickets that would go under it as it is opened */
            attaches: number;
            /** @description Open tickets that somebody would have to look at */
            offered: number;
        };
        MassFaultTicket: {
            /** Format: uuid */
            id: string;
            number: string;
            kind: string;
            category: string;
            stage: string;
            stageName: components["schemas"]["InBoth"];
            /** @enum {unknown} */
            state: "open" | "closed";
            summary: string;
            place: string | null;
            customerName: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            raisedAt: string;
        };
        MassReply: {
            words: string;
            by: components["schemas"]["InBoth"];
            /**
             * Format: date-time
             * @description UTC
             */
            begunAt: string;
            endedAt: string | null;
            total: number;
            done: number;
            /** @description Whom the reply is to be told to, or was */
            told: number;
            /** @description Those of them who were not told yet; their tickets are replied to and open */
            untold: number;
            /** @description Their life leads to no reply from where they stand */
            leftOut: {
                /** Format: uuid */
                ticketId: string;
                number: string;
            }[];
        };
        MatterType: {
            id: string;
            category: string;
            name: {
                zh: string;
                en: string;
            } | null;
        };
        Me: {
            id: string;
            username: string;
            nameZh: string;
            nameEn: string;
            posts: string[];
            rights: string[];
            province: components["schemas"]["Province"] | null;
            cityId: string | null;
            /** @description They choose another password before anything else */
            passwordDue: boolean;
            /** @description Sample callers and accounts are there */
            sampleData: boolean;
        };
        Mention: {
            /** Format: uuid */
            noteId: string;
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            text: string;
            mentions: components["schemas"]["Person"][];
            ticket: components["schemas"]["Numbered"] | null;
            contactId: string | null;
            readAt: string | null;
        };
        MentionPage: {
            /** @description Of all, not only of this page */
            unread: number;
            /** @description Unread ones first, of each the newest first */
            mentions: components["schemas"]["Mention"][];
            next: string | null;
        };
        MergeTickets: {
            /** @description Chosen by the client, once per intention */
            key: string;
            /** @description The one that stays, as you saw it */
            version?: number;
            /** @description They end in this one */
            tickets: {
                /** Format: uuid */
                id: string;
                /** @description As you saw it */
                version?: number;
            }[];
        };
        MergeableTicket: {
            /** Format: uuid */
            id: string;
            number: string;
            kind: string;
            category: string;
            summary: string;
            stage: string;
            stageName: components["schemas"]["InBoth"];
            /** @enum {unknown} */
            state: "open" | "closed";
            /**
             * Format: date-time
             * @description UTC
             */
            raisedAt: string;
            to: components["schemas"]["InBoth"];
            /** @description Not kept yet: they go along */
            promises: number;
            dueAt: string | null;
        };
        Message: {
            /** Format: uuid */
            id: string;
            /** @description Its place in the contact: 1, 2, 3 without a gap */
            seq: number;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            /**
             * @description in: from the customer; out: to them
             * @enum {unknown}
             */
            direction: "in" | "out";
            author: components["schemas"]["MessageAuthor"];
            kind: components["schemas"]["MessageKind"];
            /** @description Empty for a file and a system line */
            text: string;
            choices: components["schemas"]["MessageChoice"][] | null;
            chosen: {
                /** @description Of the quick reply that offered it */
                seq: number;
                /** @description Its id there */
                choice: string;
            } | null;
            file: components["schemas"]["MessageFile"] | null;
            system: components["schemas"]["SystemLine"] | null;
            delivery: components["schemas"]["MessageDelivery"];
            failure: components["schemas"]["MessageFailure"] | null;
            key: string | null;
        };
        MessageAuthor: {
            /**
             * @description centre: a line that nobody wrote
             * @enum {unknown}
             */
            is: "customer" | "staff" | "centre";
            name: components["schemas"]["InBoth"] | null;
            /** @description Whoever reads wrote it */
            mine: boolean;
        };
        MessageChoice: {
            id: string;
            text: string;
        };
        /**
         * @description What came in: received, read (by staff). What goes out: queued, sent, delivered, read | failed
         * @enum {unknown}
         */
        MessageDelivery: "received" | "read" | "queued" | "sent" | "delivered" | "failed";
        /**
         * @description customer-left: they are gone; channel-down: the channel gave no answer, often; not-carried; refused
         * @enum {unknown}
         */
        MessageFailure: "customer-left" | "not-carried" | "channel-down" | "refused";
        MessageFile: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description image/jpeg, image/png, image/webp, application/pdf */
            type: string;
            /** @description Bytes */
            size: number;
        };
        /** @enum {unknown} */
        MessageKind: "text" | "picture" | "file" | "quick-reply" | "choice" | "system";
        /** @description How far all messages of the contact have come, those read before included */
        MessageMarks: {
            /** @description 0: no message yet */
            lastSeq: number;
            /** @description Of what came in, the last that staff read */
            readByStaff: number;
            /** @description Of what went out, the last that arrived */
            deliveredToCustomer: number;
            /** @description Of what went out, the last that was read */
            readByCustomer: number;
            /** @description What came in and no staff read */
            unread: number;
        };
        /** @description At most 4000 characters as people see them: an emoji of several parts is one */
        MessageText: string;
        MessageToSend: {
            /** Format: uuid */
            id: string;
            customerName: string | null;
            phone: string | null;
            ticket: components["schemas"]["Numbered"];
            words: string;
            /**
             * Format: date-time
             * @description UTC
             */
            madeAt: string;
            /**
             * @description No way out to customers is connected yet: people tell them
             * @enum {unknown}
             */
            state: "to-be-sent" | "told";
            told: {
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
                by: components["schemas"]["InBoth"] | null;
                /** @enum {unknown} */
                how: "phone" | "sms" | "in-person" | "letter" | "given-up";
                note: string | null;
            } | null;
        };
        Messages: {
            /** @description Those after `after`, in their order */
            messages: components["schemas"]["Message"][];
            /** @description There are more: ask again after the last */
            more: boolean;
            marks: components["schemas"]["MessageMarks"];
            /** @description Of all, what waits to be sent or failed */
            undelivered: {
                seq: number;
                delivery: components["schemas"]["MessageDelivery"];
                failure: components["schemas"]["MessageFailure"] | null;
            }[];
        };
        MoveField: {
            name: string;
            /**
             * @description branch: a branch of its province other than the one that has it
             * @enum {unknown}
             */
            type: "words" | "outcome" | "team" | "branch";
            required: boolean;
        };
        MoveTicket: {
            verb: components["schemas"]["TicketVerb"];
            /** @description Chosen by the client, once per intention */
            key: string;
            /** @description The ticket as you saw it */
            version?: number;
            teamId?: string;
            note?: components["schemas"]["Words"];
            reason?: components["schemas"]["Words"];
            question?: components["schemas"]["Words"];
            answer?: components["schemas"]["Words"];
            /** @enum {unknown} */
            outcome?: "cannot-solve-now" | "normal-use" | "not-border-roaming" | "refund-promised" | "solved" | "other";
            result?: components["schemas"]["Words"];
            reply?: components["schemas"]["Words"];
            words?: components["schemas"]["Words"];
        };
        MoveTickets: {
            /** @description Chosen by the client, once per intention */
            key: string;
            /** @enum {unknown} */
            verb: "assign" | "accept" | "give-back" | "pass-on" | "transfer" | "hold" | "resume" | "return-result" | "reply" | "close" | "cancel";
            teamId?: string;
            note?: components["schemas"]["Words"];
            reason?: components["schemas"]["Words"];
            /** @enum {unknown} */
            outcome?: "cannot-solve-now" | "normal-use" | "not-border-roaming" | "refund-promised" | "solved" | "other";
            result?: components["schemas"]["Words"];
            reply?: components["schemas"]["Words"];
            /** @description As the preview showed them; more in further requests of the same key */
            tickets: {
                /** Format: uuid */
                id: string;
                version: number;
            }[];
        };
        MovesOfClock: {
            clock: string;
            moved: number;
            earlier: number;
            later: number;
            becameLate: number;
            notLateAnyMore: number;
        };
        MyDay: {
            /** @description Contacts of the province that wait for an agent */
            waiting: number;
            longestSince: string | null;
            /** @description Contacts I answered or took over that ended today, operator’s day */
            handledToday: number;
            /** @description What I promised: due today, or not kept in time */
            promisesDue: number;
        };
        MyNoticeReading: {
            shownAt: string | null;
            openedAt: string | null;
            confirmedAt: string | null;
            /** @description Nothing is left to do: opened, or confirmed where that is asked for */
            read: boolean;
        };
        MyNotices: {
            /** @description Those to be confirmed first, then the newest */
            unread: components["schemas"]["Notice"][];
        };
        NameMatter: {
            type: string;
            /** @description True: not the same matter as before, though of the same type */
            separate?: boolean;
        };
        Named: {
            id: string;
            name: components["schemas"]["InBoth"];
        };
        NamedNoticeAudience: {
            cities: components["schemas"]["Named"][];
            posts: ("agent" | "expert" | "team-lead" | "ticket-handler" | "area-manager" | "policy-author" | "approver" | "administrator")[];
            teams: components["schemas"]["Named"][];
            skills: string[];
        };
        NamedRule: {
            id: string;
            name: components["schemas"]["InBoth"] | null;
            conditions: components["schemas"]["CaseCondition"][];
        };
        NextEscalationLevel: {
            /** @description Null where nobody can tell when it is due */
            at: string | null;
            level: number;
            /** @description The last level once more */
            again: boolean;
            tell: components["schemas"]["WhoIsTold"][];
        };
        NotCovered: {
            year: number;
            clocks: number;
        };
        Note: {
            /** Format: uuid */
            id: string;
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            text: string;
            editedAt: string | null;
            /** @description The earliest first */
            former: components["schemas"]["FormerNoteText"][];
            /** @description Who is named in the text, now or formerly */
            mentions: components["schemas"]["Person"][];
            files: components["schemas"]["NoteFile"][];
            editableUntil: string | null;
            /** @description The ticket it was written on, where that ended in this one */
            on: components["schemas"]["Numbered"] | null;
        };
        NoteContact: {
            text: components["schemas"]["Words"];
        };
        NoteFile: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description image/jpeg, image/png, image/webp or application/pdf */
            type: string;
            /** @description Bytes */
            size: number;
        };
        Notice: {
            /** Format: uuid */
            id: string;
            phase: components["schemas"]["NoticePhase"];
            version: number;
            revision: number;
            kind: components["schemas"]["NoticeKind"];
            importance: components["schemas"]["NoticeImportance"];
            title: components["schemas"]["NoticeText"];
            text: components["schemas"]["NoticeText"];
            say: {
                zh: string | null;
                en: string | null;
            };
            from: string | null;
            until: string | null;
            openEnded: boolean;
            province: components["schemas"]["Named"] | null;
            audience: components["schemas"]["NamedNoticeAudience"];
            places: {
                provinces: components["schemas"]["Named"][];
                cities: components["schemas"]["Named"][];
            };
            types: string[];
            outageId: string | null;
            written: {
                by: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
            };
            published: {
                by: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
            } | null;
            withdrawn: {
                by: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
                reason: string;
            } | null;
            remindedAt: string | null;
            mine: components["schemas"]["MyNoticeReading"] | null;
            /** @description You may correct and withdraw it, and see who has read it */
            mayPublish: boolean;
        };
        NoticeAudience: {
            province: string | null;
            /** @description Where people work */
            cities: string[];
            posts: ("agent" | "expert" | "team-lead" | "ticket-handler" | "area-manager" | "policy-author" | "approver" | "administrator")[];
            /** @description Whoever works in one of them */
            teams: string[];
            /** @description Whoever is asked about one of them: expert:billing */
            skills: string[];
        };
        NoticeAudienceCount: {
            people: number;
        };
        NoticeContent: {
            kind: components["schemas"]["NoticeKind"];
            importance: components["schemas"]["NoticeImportance"];
            title: {
                /** @description At most 80 characters as people see them: an emoji of several parts is one */
                zh: string;
                en: string | null;
            };
            text: {
                /** @description At most 4000 characters as people see them: an emoji of several parts is one */
                zh: string;
                en: string | null;
            };
            /** @description What the customer is told, to be read out */
            say: {
                zh: string | null;
                en: string | null;
            };
            from: string | null;
            until: string | null;
            /** @description Until further notice, and said so */
            openEnded: boolean;
            audience: components["schemas"]["NoticeAudience"];
            /** @description Where a fault is; none of both: everywhere in its province */
            places: {
                /** @description Whole provinces */
                provinces: string[];
                /** @description Cities */
                cities: string[];
            };
            /** @description Types of the policy that it concerns, or their first parts: billing.roaming, network */
            types: string[];
            outageId: string | null;
        };
        NoticeDetail: {
            /** Format: uuid */
            id: string;
            phase: components["schemas"]["NoticePhase"];
            version: number;
            revision: number;
            kind: components["schemas"]["NoticeKind"];
            importance: components["schemas"]["NoticeImportance"];
            title: components["schemas"]["NoticeText"];
            text: components["schemas"]["NoticeText"];
            say: {
                zh: string | null;
                en: string | null;
            };
            from: string | null;
            until: string | null;
            openEnded: boolean;
            province: components["schemas"]["Named"] | null;
            audience: components["schemas"]["NamedNoticeAudience"];
            places: {
                provinces: components["schemas"]["Named"][];
                cities: components["schemas"]["Named"][];
            };
            types: string[];
            outageId: string | null;
            written: {
                by: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
            };
            published: {
                by: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
            } | null;
            withdrawn: {
                by: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
                reason: string;
            } | null;
            remindedAt: string | null;
            mine: components["schemas"]["MyNoticeReading"] | null;
            /** @description You may correct and withdraw it, and see who has read it */
            mayPublish: boolean;
            /** @description The newest first */
            versions: {
                version: number;
                by: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
                asksAnew: boolean;
                title: components["schemas"]["NoticeText"];
                text: components["schemas"]["NoticeText"];
            }[];
        };
        /** @enum {unknown} */
        NoticeImportance: "ordinary" | "must-read";
        /** @enum {unknown} */
        NoticeKind: "tariff" | "campaign" | "fault" | "process" | "other";
        NoticePage: {
            notices: components["schemas"]["Notice"][];
            more: boolean;
        };
        /** @enum {unknown} */
        NoticePhase: "draft" | "coming" | "in-effect" | "ended" | "withdrawn";
        NoticePlaces: {
            /** @description You may address the whole group */
            whole: boolean;
            /** @description Those you see, with the teams that you may address */
            provinces: {
                id: string;
                name: components["schemas"]["InBoth"];
                cities: components["schemas"]["Named"][];
                teams: components["schemas"]["Named"][];
            }[];
        };
        NoticeReaders: {
            reached: number;
            shown: number;
            opened: number;
            confirmed: number;
            /** @description Nothing is left for them to do */
            read: number;
            /** @description By name, 200 at most */
            people: {
                person: components["schemas"]["InBoth"];
                /** Format: uuid */
                id: string;
                city: components["schemas"]["Named"] | null;
                shownAt: string | null;
                openedAt: string | null;
                confirmedAt: string | null;
                version: number | null;
            }[];
        };
        /** @description English is null where nobody wrote it */
        NoticeText: {
            zh: string;
            en: string | null;
        };
        NoticeVersionRead: {
            version: number;
        };
        Numbered: {
            /** Format: uuid */
            id: string;
            number: string;
        };
        OfferedPromiseTimes: {
            /** @description The soonest first; those of working time are left out where the calendar lacks the year */
            times: {
                /**
                 * @description two-hours: of working time; today, next-working-day: its end; twelve-hours, three-days: all time
                 * @enum {unknown}
                 */
                name: "two-hours" | "today" | "next-working-day" | "twelve-hours" | "three-days";
                /**
                 * Format: date-time
                 * @description UTC
                 */
                dueAt: string;
            }[];
            /** @description What is proposed for each kind */
            usual: {
                /** @enum {unknown} */
                callback: "two-hours" | "today" | "next-working-day" | "twelve-hours" | "three-days";
                /** @enum {unknown} */
                refund: "two-hours" | "today" | "next-working-day" | "twelve-hours" | "three-days";
                /** @enum {unknown} */
                "notify-me": "two-hours" | "today" | "next-working-day" | "twelve-hours" | "three-days";
                /** @enum {unknown} */
                reply: "two-hours" | "today" | "next-working-day" | "twelve-hours" | "three-days";
            };
        };
        OpenClocks: {
            tickets: number;
            clocks: number;
        };
        OpenMassFault: {
            /** @description Chosen by the client, once per intention */
            key: string;
            summary: components["schemas"]["Words"];
            category: string;
            /** @description For the group’s people */
            province?: string;
            /** @description The whole province without */
            cityId?: string;
            /** @description Any of them in the place that the customer told; none: the whole city or province */
            placeWords: string[];
            /** @description Kinds of ticket that attach: complaint, fault */
            kinds: string[];
            categories: string[];
            /**
             * Format: date-time
             * @description UTC
             */
            since: string;
            words: components["schemas"]["Words"];
            /**
             * Format: date-time
             * @description When it is expected to be over
             */
            expectedAt?: string;
            /** Format: uuid */
            alertId?: string;
        };
        OpenPortalProgress: {
            number: string;
            code: string;
        };
        OpenWallScreen: {
            token: string;
        };
        OpenedPasswordLink: {
            /** @enum {unknown} */
            kind: "invitation" | "reset";
            username: string;
            name: components["schemas"]["InBoth"];
            /**
             * Format: date-time
             * @description UTC
             */
            expiresAt: string;
        };
        /**
         * @description Whose papers: the customer’s, or those of somebody who came for them
         * @enum {unknown}
         */
        PaperHolder: "customer" | "representative";
        /** @enum {unknown} */
        PaperKind: "resident-id" | "temporary-id" | "household-register" | "passport" | "travel-permit" | "military-id" | "business-licence";
        /** @description Why it is not them */
        PartFromParty: {
            reason: components["schemas"]["Words"];
        };
        PartyAddress: {
            /** @enum {unknown} */
            kind: "phone" | "openid" | "e-mail";
            /** @description Masked: 138****2041 */
            shown: string;
        };
        PartyElsewhere: {
            /** @description In the other system */
            id: string;
            name: string | null;
            role: string | null;
            type: string | null;
        };
        PartyInteractionV4: {
            id?: string;
            href?: string;
            /** Format: date-time */
            creationDate?: string;
            direction?: string;
            reason?: string;
            status?: string;
            /** Format: date-time */
            statusChangeDate?: string;
            interactionDate?: {
                /** Format: date-time */
                startDateTime?: string;
                /** Format: date-time */
                endDateTime?: string;
            };
            channel?: ({
                id: string;
                href: string;
                name?: string;
                "@referredType"?: string;
            } & {
                [key: string]: unknown;
            })[];
            relatedParty?: ({
                id: string;
                href: string;
                name?: string;
                "@referredType": string;
                role?: string;
            } & {
                [key: string]: unknown;
            })[];
            interactionItem?: ({
                id: string;
                item?: {
                    id: string;
                    role: string;
                    href?: string;
                    "@referredType"?: string;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            })[];
            "@type"?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description known: a customer of ours; claimed: says to be one, not verified yet; unknown: a bare address, or none
         * @enum {unknown}
         */
        PartyStanding: "unknown" | "claimed" | "known";
        PasswordLink: {
            /** @description Told this once */
            token: string;
            /**
             * Format: date-time
             * @description UTC
             */
            expiresAt: string;
        };
        PastContact: {
            /** Format: uuid */
            id: string;
            wayIn: components["schemas"]["WayIn"];
            state: string;
            matterType: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            arrivedAt: string;
            sameMatter: boolean;
        };
        Person: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["InBoth"];
        };
        /** @enum {unknown} */
        PersonState: "active" | "invited" | "disabled";
        PlacedCity: {
            id: string;
            provinceId: string;
            name: components["schemas"]["InBoth"];
        };
        PlacedTeam: {
            id: string;
            provinceId: string;
            cityId: string | null;
            name: components["schemas"]["InBoth"];
        };
        Places: {
            provinces: components["schemas"]["Named"][];
            cities: components["schemas"]["PlacedCity"][];
            teams: components["schemas"]["PlacedTeam"][];
        };
        PointToComplaint: {
            ticketId: string | null;
        };
        PolicyAnswer: {
            /** @enum {unknown} */
            status: "decided" | "undecided" | "invalid";
            disposition?: string;
            reason?: string | null;
            force?: string;
            rule?: string | null;
            rules?: string[];
            possible?: string[];
            need?: string[];
            errors?: components["schemas"]["FieldProblem"][];
            policy?: string;
            ticketCategory?: string | null;
            bossFunction?: string | null;
            trainingNeed?: boolean;
            mustRecord?: string[];
            script?: string | null;
            evidence?: {
                fact: string;
                value: components["schemas"]["FactValue"];
                source: string;
            }[];
            nearest?: {
                rule: string;
                disposition: string;
                failing: components["schemas"]["AnswerCondition"][];
            }[];
        };
        PolicyCellChange: {
            /** @enum {unknown} */
            kind: "input" | "output" | "name" | "reason";
            /** @description The fact, the output, or the language of the name or the reason */
            column: string;
            before: string | null;
            after: string | null;
        };
        PolicyComparison: {
            from: string;
            to: string;
            /** @description False: too many combinations to tell every difference */
            proven: boolean;
            same: boolean;
            /** @description Cases answered differently */
            regions: components["schemas"]["ComparedRegion"][];
            /** @description Cases that only one of them finds impossible; its side is null */
            refused: components["schemas"]["ComparedRegion"][];
            addedTypes: string[];
            removedTypes: string[];
            addedFacts: string[];
            removedFacts: string[];
            addedRules: string[];
            removedRules: string[];
            changedRules: string[];
            /** @description What is written otherwise, cell by cell */
            ruleChanges: components["schemas"]["PolicyRuleChange"][];
            /** @description What the rules are called that are named here by their ids */
            rules: {
                before: components["schemas"]["NamedRule"][];
                after: components["schemas"]["NamedRule"][];
            };
        };
        PolicyDetail: {
            id: string;
            name: components["schemas"]["InBoth"];
            /**
             * @description refinement: a province’s own part; merged: that part before the group’s
             * @enum {unknown}
             */
            role: "group" | "refinement" | "merged";
            province: components["schemas"]["Named"] | null;
            base: string | null;
            refinement: string | null;
            /** @description SHA-256 of its content */
            hash: string;
            /**
             * Format: date-time
             * @description UTC
             */
            publishedAt: string;
            publishedBy: components["schemas"]["InBoth"] | null;
            summary: string | null;
            /** @description It decides now what begins in your province, or in the group */
            inForce: boolean;
            tables: components["schemas"]["PolicyTable"][];
            types: components["schemas"]["MatterType"][];
            facts: components["schemas"]["PolicyFact"][];
            rules: components["schemas"]["PolicyRule"][];
        };
        PolicyExample: {
            name: string;
            facts: {
                [key: string]: components["schemas"]["FactValue"];
            };
            /** @description What of the answer is expected: status, disposition, rule … */
            expect: {
                [key: string]: unknown;
            };
        };
        PolicyFact: {
            name: string;
            label: string | null;
            words: components["schemas"]["InBoth"] | null;
            values: (boolean | string)[] | null;
            minimum: number | null;
            valueWords: {
                [key: string]: components["schemas"]["InBoth"];
            };
        };
        PolicyFinding: {
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
            cases: components["schemas"]["CaseCondition"][];
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
        };
        PolicyHolding: {
            /** Format: uuid */
            id: string;
            province: components["schemas"]["Named"] | null;
            policy: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            holdsFrom: string;
            /** @enum {unknown} */
            kind: "shipped" | "published" | "taken-back";
            by: components["schemas"]["InBoth"] | null;
            reason: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            /** @enum {unknown} */
            state: "holds" | "will-hold" | "held" | "called-off";
            calledOffReason: string | null;
        };
        PolicyProposal: {
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            kind: "add" | "narrow" | "remove" | "train";
            definition: string | null;
            rules: string[];
            types: string[];
            reason: string;
            account: components["schemas"]["InBoth"];
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            /** @enum {unknown} */
            state: "open" | "taken-up" | "published" | "declined";
            draftId: string | null;
            answer: string | null;
            answeredBy: components["schemas"]["InBoth"] | null;
            contactId: string | null;
            contacts: string[];
        };
        PolicyRule: {
            id: string;
            name: components["schemas"]["InBoth"] | null;
            table: string;
            types: string[];
            conditions: {
                fact: string;
                wanted: string;
            }[];
            disposition: string;
            because: components["schemas"]["InBoth"];
        };
        PolicyRuleChange: {
            rule: string;
            name: components["schemas"]["InBoth"] | null;
            /** @enum {unknown} */
            change: "added" | "removed" | "changed";
            table: components["schemas"]["PolicyTable"];
            /** @description In its table, from 1; of a removed rule where it was */
            row: number;
            reason: components["schemas"]["InBoth"];
            cells: components["schemas"]["PolicyCellChange"][];
        };
        PolicySummary: {
            id: string;
            name: components["schemas"]["InBoth"];
            /**
             * @description refinement: a province’s own part; merged: that part before the group’s
             * @enum {unknown}
             */
            role: "group" | "refinement" | "merged";
            province: components["schemas"]["Named"] | null;
            base: string | null;
            refinement: string | null;
            /** @description SHA-256 of its content */
            hash: string;
            /**
             * Format: date-time
             * @description UTC
             */
            publishedAt: string;
            publishedBy: components["schemas"]["InBoth"] | null;
            summary: string | null;
            /** @description It decides now what begins in your province, or in the group */
            inForce: boolean;
        };
        PolicyTable: {
            name: string;
            label: string | null;
            words: components["schemas"]["InBoth"] | null;
        };
        PortalField: {
            name: string;
            label: components["schemas"]["InBoth"];
            prompt: components["schemas"]["InBoth"];
            /** @description text, long-text, choice, date, phone, place */
            type: string;
            required: boolean;
            choices: {
                value: string;
                name: components["schemas"]["InBoth"];
            }[];
        };
        PortalForm: {
            kinds: {
                id: string;
                name: components["schemas"]["InBoth"];
                categories: components["schemas"]["Named"][];
                form: components["schemas"]["PortalField"][];
            }[];
            provinces: {
                id: string;
                name: components["schemas"]["InBoth"];
                cities: components["schemas"]["Named"][];
            }[];
        };
        PortalFormSent: {
            number: string;
            /** @description Shown once: only its hash is kept */
            code: string;
            expected: components["schemas"]["ExpectedTime"] | null;
        };
        PortalProgress: {
            number: string;
            kind: components["schemas"]["InBoth"];
            category: components["schemas"]["InBoth"];
            /**
             * Format: date-time
             * @description UTC
             */
            raisedAt: string;
            version: number;
            /**
             * @description Where it is now
             * @enum {unknown}
             */
            standing: "received" | "passed-on" | "in-hand" | "replied" | "closed" | "asked" | "paused" | "cancelled";
            steps: {
                /** @enum {unknown} */
                name: "received" | "passed-on" | "in-hand" | "replied" | "closed";
                /** @enum {unknown} */
                state: "done" | "now" | "to-come";
                at: string | null;
            }[];
            question: string | null;
            reply: string | null;
            satisfied: boolean | null;
            expected: components["schemas"]["ExpectedTime"] | null;
            may: {
                answer: boolean;
                judge: boolean;
                add: boolean;
            };
            given: {
                label: components["schemas"]["InBoth"];
                value: string;
            }[];
            attachments: components["schemas"]["Attachment"][];
            attachmentsLeft: number;
            history: {
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
                what: string;
                words: string | null;
                mine: boolean;
            }[];
        };
        PortalProof: {
            challenge: string;
            /** @description SHA-256 of `challenge.word` begins with so many zero bits */
            bits: number;
        };
        Presence: {
            state: components["schemas"]["PresenceState"];
            /**
             * Format: date-time
             * @description UTC
             */
            since: string;
            because: "not-answered" | null;
            reason: components["schemas"]["BreakReasonName"] | null;
            minutes: number | null;
            now: components["schemas"]["PresenceNow"];
        };
        PresenceInterval: {
            state: components["schemas"]["LoggedState"];
            /**
             * Format: date-time
             * @description UTC
             */
            from: string;
            /**
             * Format: date-time
             * @description Of the one that goes on: the moment of asking
             */
            until: string;
            because: "not-answered" | null;
            reason: components["schemas"]["BreakReasonName"] | null;
            plannedUntil: string | null;
        };
        PresenceLog: {
            /**
             * Format: date
             * @description A day of the operator’s zone: 2026-03-02
             */
            day: string;
            /** @description In order, without a gap from the first */
            intervals: components["schemas"]["PresenceInterval"][];
            /** @description States that they never were are left out */
            sums: components["schemas"]["PresenceSum"][];
            /** @description How long breaks went on beyond what was planned */
            overdueSeconds: number;
        };
        PresenceLogOf: {
            /** Format: uuid */
            accountId: string;
            name: components["schemas"]["InBoth"];
            now: components["schemas"]["PresenceNow"];
            /** @description In order, without a gap from the first */
            intervals: components["schemas"]["PresenceInterval"][];
            /** @description States that they never were are left out */
            sums: components["schemas"]["PresenceSum"][];
            /** @description How long breaks went on beyond what was planned */
            overdueSeconds: number;
        };
        PresenceLogs: {
            /**
             * Format: date
             * @description A day of the operator’s zone: 2026-03-02
             */
            day: string;
            /**
             * Format: date-time
             * @description The first instant of the day
             */
            from: string;
            /**
             * Format: date-time
             * @description Its end
             */
            until: string;
            /** @description The agents and experts of the province, by name */
            people: components["schemas"]["PresenceLogOf"][];
        };
        PresenceNow: {
            state: components["schemas"]["LoggedState"];
            since: string | null;
            because: "not-answered" | null;
            reason: components["schemas"]["BreakReasonName"] | null;
            plannedUntil: string | null;
        };
        /** @enum {unknown} */
        PresenceState: "ready" | "break" | "finishing" | "away";
        PresenceSum: {
            state: components["schemas"]["LoggedState"];
            seconds: number;
        };
        /** @description Of these tickets, or of all that fit the filter */
        PreviewBulk: {
            /** @enum {unknown} */
            verb: "assign" | "accept" | "give-back" | "pass-on" | "transfer" | "hold" | "resume" | "return-result" | "reply" | "close" | "cancel";
            teamId?: string;
            ticketIds?: string[];
            filter?: components["schemas"]["TicketFilter"];
            /**
             * @description Of a filter the first in this order; -raised unless told
             * @enum {unknown}
             */
            sort?: "-raised" | "raised" | "-changed" | "changed" | "due";
        };
        PreviewMassFault: {
            /** @description For the group’s people */
            province?: string;
            /** @description The whole province without */
            cityId?: string;
            /** @description Any of them in the place that the customer told; none: the whole city or province */
            placeWords: string[];
            /** @description Kinds of ticket that attach: complaint, fault */
            kinds: string[];
            categories: string[];
            /**
             * Format: date-time
             * @description UTC
             */
            since: string;
        };
        ProposeExtension: {
            /** @description Which of the six definitions it fits */
            definition: string;
            reason: components["schemas"]["Words"];
        };
        ProposePolicy: {
            /** @enum {unknown} */
            kind: "add" | "narrow" | "remove" | "train";
            definition?: string;
            rules?: string[];
            types?: string[];
            reason: components["schemas"]["Words"];
            contacts?: string[];
        };
        Province: {
            id: string;
            nameZh: string;
            nameEn: string;
        };
        PublishDraft: {
            /** @description The content that this change was made to */
            revision: number;
            /** @description Of the content that was checked */
            hash: string;
            holdsFrom?: string | null;
            reason?: components["schemas"]["Words"];
        };
        PublishNotice: {
            /** @description As you saw it; 0: it is new */
            revision: number;
        };
        PutDraftExample: {
            name: string;
            facts: {
                [key: string]: components["schemas"]["FactValue"];
            };
            /** @description What of the answer is expected: status, disposition, rule … */
            expect: {
                [key: string]: unknown;
            };
        };
        QueueChannelRule: {
            /** @description Of those that a person has in all */
            units: number;
            max: number;
            acceptSeconds: number;
            wrapUpSeconds: number;
        };
        /** @description By a calendar, at times of its own, or always */
        QueueDeskHours: {
            calendar: string;
        } | {
            /** @description In the operator’s zone */
            opens: string;
            /** @description In the operator’s zone */
            closes: string;
        } | null;
        QueueDeskNamed: {
            /** @description general, complaints, hall-zj-hz */
            id: string;
            /** @description At most 40 characters as people see them: an emoji of several parts is one */
            nameZh: string;
            /** @description At most 60 characters as people see them: an emoji of several parts is one */
            nameEn: string;
            hours: components["schemas"]["QueueDeskHours"];
        };
        QueueDeskRule: {
            /** @description general, complaints, hall-zj-hz */
            id: string;
            steps: {
                afterSeconds: number;
                /** @description Any one of these, all of its skills */
                needs: {
                    [key: string]: number;
                }[];
            }[];
            overflow: {
                afterSeconds: number;
                to: string;
            }[];
            closed: {
                to: string;
            } | null;
        };
        QueueDeskWay: {
            channels?: components["schemas"]["WayIn"][];
            levels?: string[];
            /** @description Types of matter, or their categories: billing, billing.roaming */
            matters?: string[];
            cities?: string[];
            languages?: ("zh" | "en")[];
            /** @description Who is known to be at least so old, by BOSS */
            ageFrom?: number;
            desk: string;
            /** @description Counts as this level; their own where left out */
            level?: string;
        };
        QueueEngineRules: {
            /** @description By customer level; the largest is the stated bound */
            headStarts: {
                [key: string]: number;
            };
            channels: {
                [key: string]: components["schemas"]["QueueChannelRule"];
            };
            /** @description What one person has in all */
            units: number;
            desks: components["schemas"]["QueueDeskRule"][];
            lastAgentSeconds: number;
            keeps: {
                for: string[];
                share: number;
                desk: string | null;
            }[];
        };
        QueueLevelNamed: {
            id: string;
            /** @description At most 40 characters as people see them: an emoji of several parts is one */
            nameZh: string;
            /** @description At most 60 characters as people see them: an emoji of several parts is one */
            nameEn: string;
        };
        QueueNow: {
            /** @description The first fifty in their order */
            waiting: components["schemas"]["QueueWaitingContact"][];
            /** @description By range that was told, how often it came true */
            calibration: {
                /** @description Seconds */
                low: number;
                high: number | null;
                told: number;
                cameTrue: number;
            }[];
        };
        QueueRules: {
            provinceId: string | null;
            /**
             * @description Whose rules hold there; shipped: with the product
             * @enum {unknown}
             */
            inForce: "own" | "group" | "shipped";
            /** @description The newest of this province, or of the group; 0 where it never had any */
            version: number;
            body: components["schemas"]["QueueRulesBody"];
            /** @description Of the province; of all for the group */
            cities: components["schemas"]["Named"][];
            /** @description Newest first */
            history: components["schemas"]["QueueRulesVersion"][];
        };
        QueueRulesBody: {
            rules: components["schemas"]["QueueEngineRules"];
            desks: components["schemas"]["QueueDeskNamed"][];
            /** @description Levels that the rules have beside those of BOSS, with their names */
            levels: components["schemas"]["QueueLevelNamed"][];
            /** @description The last one takes whoever is left */
            ways: components["schemas"]["QueueDeskWay"][];
        };
        QueueRulesVersion: {
            version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            by: components["schemas"]["InBoth"] | null;
            /** @description Empty where they came with the sample */
            reason: string;
            /** @description False: from then on the next wider rules hold */
            own: boolean;
        };
        QueueWaitingContact: {
            /** Format: uuid */
            id: string;
            wayIn: components["schemas"]["WayIn"];
            desk: string;
            takenAt: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            since: string;
            /** @description From 1, among those that wait for the same people */
            place: number;
            waitsFor: {
                name: components["schemas"]["InBoth"];
                /**
                 * Format: date-time
                 * @description UTC
                 */
                until: string;
            } | null;
            stage: number;
            stages: number;
            next: {
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
                /** @enum {unknown} */
                because: "step" | "overflow" | "last-agent-over" | "last-agent-not-there";
            } | null;
            people: {
                present: number;
                away: number;
                lackSkill: number;
                lacking: {
                    skill: string;
                    level: number;
                    people: number;
                }[];
                waitForAnother: number;
                noRoom: number;
                kept: number;
            };
        };
        RaiseEscalatedComplaint: {
            /** @description Chosen by the client, once per intention */
            key: string;
            /**
             * @description 10080: the group; 12381: the regulator; web: the ministry’s page; 12300: the appeal centre
             * @enum {unknown}
             */
            source: "10080" | "12381" | "web" | "12300";
            sourceNumber: string;
            /** Format: uuid */
            customerId?: string;
            /** @description In any usual notation */
            phone?: string;
            /** @description Where no number of ours is told */
            cityId?: string;
            category: string;
            summary: components["schemas"]["Words"];
            place?: string;
            /**
             * Format: date-time
             * @description The term that came with it; needed where the source has no usual one
             */
            termAt?: string;
            /**
             * Format: date-time
             * @description When its source gave it to us; now, where nothing is said
             */
            receivedAt?: string;
            demand?: components["schemas"]["Words"];
            /**
             * @description Its contact waits in the queue, or rings with you; without, it is over at once and its ticket remains
             * @enum {unknown}
             */
            opens?: "queue" | "mine";
            /** @description What came before; without, what is proposed */
            ticketIds?: string[];
            contactIds?: string[];
            promiseIds?: string[];
        };
        RaiseTicket: {
            /** @description Chosen by the client, once per intention */
            key: string;
            kind: string;
            category: string;
            /** Format: uuid */
            customerId?: string;
            /**
             * Format: uuid
             * @description In which its customer asked for it
             */
            contactId?: string;
            /** @description For the group’s people, where no customer is named */
            province?: string;
            summary: components["schemas"]["Words"];
            form: {
                [key: string]: string;
            };
            place?: string;
            /** @enum {unknown} */
            severity?: "low" | "normal" | "high" | "urgent";
        };
        ReadMentions: {
            /** Format: uuid */
            ticketId?: string;
            /** Format: uuid */
            contactId?: string;
        };
        ReadUpTo: {
            upTo: number;
        };
        Reason: {
            reason: components["schemas"]["Words"];
        };
        ReassignContact: {
            to: string | null;
            reason: components["schemas"]["Words"];
        };
        Rederivation: {
            /** Format: uuid */
            id: string;
            /**
             * @description older-tickets: they were open before there were clocks, and have them since
             * @enum {unknown}
             */
            cause: "calendar" | "ladder" | "older-tickets";
            about: {
                [key: string]: string;
            };
            provinceId: string | null;
            /** @enum {unknown} */
            state: "running" | "done";
            /** @description Tickets whose clocks were open as it began */
            total: number;
            done: number;
            /** @description Clocks that are due at another time, or stand otherwise */
            moved: number;
            byClock: components["schemas"]["MovesOfClock"][];
            /** @description The first of them */
            samples: components["schemas"]["ClockMove"][];
            /**
             * Format: date-time
             * @description UTC
             */
            begunAt: string;
            endedAt: string | null;
        };
        /** @description Refused */
        Refusal: {
            /** @description Stable name of the refusal */
            code: string;
            /** @description Why it was refused */
            reason: string;
            /** @description What to do about it */
            remedy: string;
            details?: components["schemas"]["FieldProblem"][];
        };
        RemindOwner: {
            /** @description Chosen by the client, once per intention */
            key: string;
        };
        RemoveCannedAnswer: {
            /** @description The one that was seen */
            version: number;
        };
        RenameDraft: {
            title: string;
        };
        Replay: {
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
            askedBy: components["schemas"]["InBoth"];
            /**
             * Format: date-time
             * @description UTC
             */
            askedAt: string;
            endedAt: string | null;
            result: components["schemas"]["ReplayResult"] | null;
        };
        ReplayAnswer: {
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
            errors?: components["schemas"]["FieldProblem"][];
        };
        ReplayChange: {
            from: components["schemas"]["ReplayAnswer"];
            to: components["schemas"]["ReplayAnswer"];
            count: number;
            rules: {
                from: string[];
                to: string[];
                count: number;
            }[];
            /** @description The newest of them */
            samples: components["schemas"]["ReplaySample"][];
        };
        ReplayResult: {
            decisions: number;
            same: number;
            changed: number;
            /** @description A fact that matters was missing then */
            cannotTell: number;
            /** @description A version refuses these facts */
            cannotJudge: number;
            distinctFacts: number;
            byChange: components["schemas"]["ReplayChange"][];
            byCannotTell: components["schemas"]["ReplayChange"][];
            byCannotJudge: components["schemas"]["ReplayChange"][];
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
            /** @description No city: decided for somebody unknown */
            byCity: {
                city: components["schemas"]["Named"] | null;
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
        };
        ReplaySample: {
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
                [key: string]: components["schemas"]["FactValue"];
            };
            rules: components["schemas"]["RulePair"];
        };
        ReplaySummary: {
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
            askedBy: components["schemas"]["InBoth"];
            /**
             * Format: date-time
             * @description UTC
             */
            askedAt: string;
            endedAt: string | null;
        };
        ReplyToMassFault: {
            /** @description Chosen by the client, once per intention */
            key: string;
            reply: components["schemas"]["Words"];
            /** @enum {unknown} */
            outcome: "cannot-solve-now" | "normal-use" | "not-border-roaming" | "refund-promised" | "solved" | "other";
        };
        ReplyToSource: {
            words: components["schemas"]["Words"];
            /**
             * Format: date-time
             * @description Now, where nothing is said
             */
            repliedAt?: string;
        };
        ReplyToSourceGiven: {
            words: string;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            by: components["schemas"]["InBoth"] | null;
        };
        Resolution: {
            /** Format: uuid */
            contactId: string;
            policy: string;
            type: string;
            explained: boolean;
            accepted: boolean;
            facts: components["schemas"]["Fact"][];
            ask: string | null;
            explanation: {
                /** @enum {unknown} */
                state: "unasked" | "fetching" | "ready" | "failed";
                topic: string | null;
                statements: components["schemas"]["Statement"][];
                unknown: components["schemas"]["Statement"][];
            };
            decision: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
                answer: components["schemas"]["PolicyAnswer"];
                because: components["schemas"]["InBoth"] | null;
                wouldChange: components["schemas"]["WouldChange"][];
            };
            options: {
                disposition: components["schemas"]["Disposition"];
                /**
                 * @description What acting on it would be recorded as
                 * @enum {unknown}
                 */
                kind: "as-decided" | "may-otherwise" | "override" | "insisted" | "without-fact" | "chosen-among-possible" | "after-expert" | "with-papers";
                needsReason: boolean;
                needsIdentity: boolean;
                needsRecord: string[];
                remindsTicket: string | null;
            }[];
            acts: components["schemas"]["Act"][];
            definition: string | null;
        };
        ResumeChat: {
            /** @description A secret of the browser’s, random, once per intention: sent again, it is the same chat with the same token */
            key: string;
            code: string;
        };
        RetentionRule: {
            /** @description event, audit, contact-entry, … */
            what: string;
            days: number | null;
            leastDays: number;
            mostDays: number | null;
            setBy: components["schemas"]["Person"] | null;
            setAt: string | null;
            oldestAt: string | null;
        };
        RevealCustomer: {
            /** Format: uuid */
            contactId: string;
            /** @enum {unknown} */
            purpose: "call-back" | "check-identity" | "correct-data";
        };
        RevealPromised: {
            /** @enum {unknown} */
            purpose: "call-back" | "check-identity" | "correct-data";
        };
        RevealSender: {
            /** @enum {unknown} */
            purpose: "call-back" | "check-identity" | "correct-data";
        };
        RevealedCustomer: {
            name: string;
            phone: string | null;
        };
        RevealedSender: {
            name: string | null;
            phone: string | null;
        };
        RulePair: {
            from: string[];
            to: string[];
        };
        SampleAccount: {
            username: string;
            password: string;
            nameZh: string;
            nameEn: string;
            posts: string[];
            provinceId: string | null;
        };
        SampleCaller: {
            id: string;
            type: string;
            row: string;
            /** @enum {unknown} */
            example: "positive" | "negative";
            title: components["schemas"]["InBoth"];
            says: components["schemas"]["InBoth"];
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
            openContact: {
                id: string;
                /** @description waiting, ringing, active, wrap-up */
                state: string;
            } | null;
        };
        SaveCannedAnswer: {
            name: string;
            /** @description Slots as {名称} */
            text: string;
            textEn: string | null;
            /** @description Types of matter it belongs to; empty: any */
            types: string[];
            /** @enum {unknown} */
            scope: "mine" | "team" | "province" | "group";
            /** @description The one that was changed; 0: it is new */
            version: number;
            /** @description Of scope team: which */
            teamId?: string;
        };
        SaveChatSite: {
            /** @description Whose contacts come from it; stays as it was first */
            provinceId: string;
            /** @description What it was changed from; 0: a new one */
            version: number;
            body: components["schemas"]["ChatSiteBody"];
        };
        SaveDraft: {
            /** @description The content that this change was made to */
            revision: number;
            /** @description The whole DMN file */
            dmn: string;
        };
        SaveTicketFilter: {
            name: string;
            /** @description Everybody of the province sees it */
            shared: boolean;
            /** @description True: in the place of your own of this name */
            replace?: boolean;
            filter: components["schemas"]["TicketFilter"];
            /** @enum {unknown} */
            sort: "-raised" | "raised" | "-changed" | "changed" | "due";
        };
        SavedTicketFilter: {
            /** Format: uuid */
            id: string;
            name: string;
            shared: boolean;
            mine: boolean;
            filter: components["schemas"]["TicketFilter"];
            /** @enum {unknown} */
            sort: "-raised" | "raised" | "-changed" | "changed" | "due";
        };
        /** @description Either a text or a choice */
        SayInChat: {
            /** @description Chosen by the sender, once per message: sent again, the same message is there once */
            key: string;
            text?: components["schemas"]["MessageText"];
            choice?: {
                seq: number;
                /** @description Its id in the quick reply at `seq` */
                choice: string;
            };
        };
        SayInConsult: {
            /** @description Chosen once: sent again, it is there once */
            key: string;
            text: components["schemas"]["Words"];
        };
        /** @description Figures alone: nobody’s name, and nothing of any customer’s */
        ScreenBoard: {
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            /** @description Who waits, by desk, way in and level; the longest waiting first */
            waiting: components["schemas"]["BoardWaiting"][];
            lately: components["schemas"]["ServiceCount"];
            today: components["schemas"]["ServiceCount"];
            targets: components["schemas"]["ServiceTarget"][];
            /** @description What the screen is called */
            name: string;
            province: components["schemas"]["InBoth"];
            states: {
                /** @enum {unknown} */
                state: "ready" | "ringing" | "on-contact" | "wrap-up" | "break" | "away" | "offline";
                count: number;
            }[];
            /** @description Contacts ringing or in conversation */
            inHand: number;
        };
        SendMessage: {
            /** @description Chosen by the sender, once per message: sent again, the same message is there once */
            key: string;
            text: components["schemas"]["MessageText"];
            /** @description Offered beneath the text as quick replies; one is chosen */
            choices?: string[];
        };
        SendPortalForm: {
            /** @description A secret of the browser’s, random, once per form: sent again, the same form is the same ticket */
            key: string;
            kind: string;
            category: string;
            phone: string;
            city: string;
            /** @description How long each may be says its field: characters as people see them */
            form: {
                [key: string]: string;
            };
            proof: {
                challenge: string;
                word: string;
            };
        };
        SentHere: {
            /** Format: uuid */
            contactId: string;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            /** @enum {unknown} */
            disposition: "business-hall" | "retry-later";
            matterType: string;
            reason: string | null;
            because: components["schemas"]["InBoth"] | null;
            /** @description What settles it, with the papers each needs */
            services: components["schemas"]["HallService"][];
        };
        ServiceCount: {
            /** @description Whose waiting ended: answered, or left before */
            offered: number;
            answered: number;
            left: number;
            /** @description Answered within the target of their way in */
            inTime: number;
            level: number | null;
        };
        ServiceTarget: {
            /** @enum {unknown} */
            wayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "e-mail" | "escalated";
            seconds: number;
        };
        ShowPapers: {
            /** @description Chosen by the client, once per intention */
            key: string;
            holder: components["schemas"]["PaperHolder"];
            kind: components["schemas"]["PaperKind"];
            /** @description Compared and forgotten */
            number: string;
            /** @description As it stands on them */
            name: string;
            /** @description The original was in your hands, not a copy or a picture */
            originalSeen: boolean;
        };
        ShownNotices: {
            shown: {
                /** Format: uuid */
                id: string;
                version: number;
            }[];
        };
        ShownPapers: {
            /** Format: uuid */
            id: string;
            holder: components["schemas"]["PaperHolder"];
            kind: components["schemas"]["PaperKind"];
            /** @description The last four signs; no more is kept */
            numberTail: string;
            /** @description Masked */
            name: string;
            /**
             * @description Against BOSS; noted: of a representative, with whom nothing is compared
             * @enum {unknown}
             */
            outcome: "matches" | "differs" | "noted";
            seenBy: components["schemas"]["InBoth"];
            /**
             * Format: date-time
             * @description UTC
             */
            seenAt: string;
        };
        SignIn: {
            username: string;
            password: string;
        };
        Skills: {
            /** @description expert:billing; an expert who has none is asked about everything */
            skills: string[];
        };
        SplitTicket: {
            /** @description Chosen by the client, once per intention */
            key: string;
            version?: number;
            kind: string;
            category: string;
            summary: components["schemas"]["Words"];
        };
        StaffMessage: {
            /** Format: uuid */
            id: string;
            from: components["schemas"]["Person"];
            to: components["schemas"]["Person"];
            /** @description I wrote it */
            mine: boolean;
            contactId: string | null;
            text: string;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            readAt: string | null;
        };
        Statement: {
            /** @description A text in the explanations of the web part */
            code: string;
            values: {
                [key: string]: string | number;
            };
            records: components["schemas"]["EvidenceRecord"][];
        };
        SubmitDraft: {
            /** @description The content that this change was made to */
            revision: number;
            summary: components["schemas"]["Words"];
        };
        SubscribeToEventsV4: {
            /** @description https, reachable from the internet */
            callback: string;
            /** @description eventType=TroubleTicketCreateEvent,…&severity=Major&fields=id,status; everything unless told. Attributes filter as in the list of tickets; what no ticket ever shows is refused */
            query?: string;
        };
        SubscribeToEventsV5: {
            /** @description https, reachable from the internet */
            callback: string;
            /** @description eventType=TroubleTicketCreateEvent,…&severity=Major&fields=id,status; everything unless told. Attributes filter as in the list of tickets; what no ticket ever shows is refused */
            query?: string;
            "@type": string;
        };
        SystemLine: {
            /** @description answered, resumed, expert-joined, colleague-joined, also-joined, also-left, agent-back, waiting-again, connection-lost, ended, customer-left, customer-back */
            code: string;
            values: {
                [key: string]: string;
            };
        };
        TableImported: {
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
        TakeBackPolicy: {
            policy: string | null;
            /** @description Whose part goes back; absent: the group’s */
            province?: string;
            reason: components["schemas"]["Words"];
        };
        TakeOverContact: {
            reason?: components["schemas"]["Words"];
        };
        TakeTicketsApart: {
            /** Format: uuid */
            mergeId: string;
        };
        Taker: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["InBoth"];
            /** @description May take all */
            fits: boolean;
        };
        Team: {
            id: string;
            name: components["schemas"]["InBoth"];
            /** @enum {unknown} */
            kind: "department" | "branch";
            provinceId: string;
            cityId: string | null;
            handles: string[];
            /** @description You are in it */
            mine: boolean;
        };
        TellCustomerOfReply: {
            /** @enum {unknown} */
            how: "phone" | "sms" | "in-person" | "letter" | "given-up";
            note?: components["schemas"]["Words"];
        };
        TicketCategory: {
            id: string;
            name: components["schemas"]["InBoth"];
            /** @description As a customer would say it; in the portal only these are offered */
            plain?: {
                zh: string;
                en: string;
            };
            /** @description Not for new tickets that people raise; its name stays for those that have it */
            retired?: boolean;
        };
        TicketClock: {
            clock: string;
            label: components["schemas"]["InBoth"];
            /** @description A promise kept and made again is the next */
            round: number;
            state: components["schemas"]["TicketClockState"];
            counts: ("working" | "elapsed" | "days") | null;
            minutes: number | null;
            /**
             * Format: date-time
             * @description UTC
             */
            startedAt: string;
            /** @description Null while it rests, and where nobody can tell */
            dueAt: string | null;
            since: string | null;
            /** @description The states of the ticket in which this clock rests; in others it runs */
            restsIn: string[];
            /** @description Milliseconds */
            pausedFor: number;
            pausedBecause: string | null;
            metAt: string | null;
            endedAt: string | null;
            missingYear: number | null;
        };
        /** @enum {unknown} */
        TicketClockEvent: "raise" | "assign" | "accept" | "give-back" | "pass-on" | "transfer" | "ask-back" | "answer" | "hold" | "resume" | "return-result" | "reply" | "satisfied" | "dissatisfied" | "close" | "cancel" | "promise-refund" | "refund-arrived";
        /**
         * @description late: not kept in time, open or kept afterwards; off: over before it was due; not-covered: the calendar lacks the year it would be due in
         * @enum {unknown}
         */
        TicketClockState: "running" | "paused" | "late" | "met" | "off" | "not-covered";
        TicketCounts: {
            mine: number;
            "to-accept": number;
            "to-assign": number;
            "asked-back": number;
            "to-reply": number;
            replied: number;
        };
        TicketEntry: {
            id: number;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            by: components["schemas"]["InBoth"] | null;
            /** @description raised, reminded, reopened, closed … */
            kind: string;
            detail: {
                [key: string]: unknown;
            };
        };
        TicketExport: {
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            format: "xlsx" | "csv";
            /** @enum {unknown} */
            state: "waiting" | "running" | "done" | "cancelled" | "failed";
            total: number | null;
            /** @description Rows written so far */
            done: number;
            /**
             * Format: date-time
             * @description UTC
             */
            askedAt: string;
            endedAt: string | null;
        };
        TicketFilter: {
            /**
             * @description A work list of the caller
             * @enum {unknown}
             */
            list?: "mine" | "to-accept" | "to-assign" | "asked-back" | "to-reply" | "replied";
            kind?: string;
            category?: string;
            stage?: string;
            /** @enum {unknown} */
            state?: "open" | "closed";
            /** @description Its id, `my-teams` or `unassigned` */
            team?: string;
            /** @description An account, or `me` */
            holder?: string;
            city?: string;
            /** @enum {unknown} */
            severity?: "low" | "normal" | "high" | "urgent";
            /** @description Only those with a promise of time that is broken and still open */
            late?: boolean;
            /**
             * Format: date-time
             * @description UTC
             */
            raisedFrom?: string;
            /**
             * Format: date-time
             * @description Before this instant, UTC
             */
            raisedTo?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            changedFrom?: string;
            /**
             * Format: date-time
             * @description Before this instant, UTC
             */
            changedTo?: string;
            /** Format: uuid */
            customerId?: string;
            /** Format: uuid */
            matterId?: string;
            /** @description Finds by words said about a ticket, by its number (the year and zeros may be left out), or by its customer: phone number in full, its last four digits, whole name */
            search?: string;
            /** @description In full, or its last digits */
            number?: string;
        };
        TicketFormField: {
            name: string;
            label: components["schemas"]["InBoth"];
            prompt: components["schemas"]["InBoth"];
            /** @enum {unknown} */
            type: "text" | "long-text" | "choice" | "date" | "phone" | "place";
            required: boolean;
            choices?: {
                value: string;
                name: components["schemas"]["InBoth"];
            }[];
        };
        TicketKind: {
            id: string;
            version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            changedAt: string;
            changedBy: components["schemas"]["InBoth"] | null;
            name: components["schemas"]["InBoth"];
            /** @description Customers may raise it themselves, in the portal */
            portal?: boolean;
            categories: components["schemas"]["TicketCategory"][];
            form: components["schemas"]["TicketFormField"][];
            life: components["schemas"]["TicketLife"];
            clocks: components["schemas"]["ClockRule"][];
            /** @description By category, in the place of the kind’s of the same name, or besides */
            categoryClocks: {
                [key: string]: components["schemas"]["ClockRule"][];
            };
            /** @description Unaccepted for so long, it comes back */
            acceptMinutes: number;
            /**
             * @description working, by the office calendar, unless told
             * @enum {unknown}
             */
            acceptCounts?: "working" | "elapsed";
        };
        TicketLife: {
            states: components["schemas"]["TicketLifeState"][];
            moves: components["schemas"]["TicketLifeMove"][];
        };
        TicketLifeMove: {
            verb: components["schemas"]["TicketVerb"];
            from: string[];
            to: string;
        };
        TicketLifeState: {
            id: string;
            name: components["schemas"]["InBoth"];
            /** @enum {unknown} */
            standing: "open" | "ended";
            /** @enum {unknown} */
            clock: "runs" | "pauses" | "stops";
            /** @enum {unknown} */
            tmf: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "closed" | "resolved";
        };
        TicketLinks: {
            parent: components["schemas"]["LinkedTicket"] | null;
            mergedInto: components["schemas"]["LinkedTicket"] | null;
            /** @description Those that wait first; at most 200, the counts tell all */
            children: components["schemas"]["LinkedTicket"][];
            open: number;
            ended: number;
            merges: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
                by: components["schemas"]["InBoth"] | null;
                tickets: components["schemas"]["LinkedTicket"][];
                /** @description Nothing happened to any of them since */
                canBeUndone: boolean;
            }[];
            links: {
                /** @enum {unknown} */
                kind: "split-from" | "split-off" | "escalates" | "escalated-as";
                ticket: components["schemas"]["LinkedTicket"];
            }[];
            /** @description Open tickets of the same customer, or on the same matter, that can end in this one now; with what becomes of each */
            mayMergeWith: components["schemas"]["MergeableTicket"][];
            /** @description Those of them that it can be put under */
            mayGoUnder: components["schemas"]["LinkedTicket"][];
        };
        TicketMove: {
            verb: components["schemas"]["TicketVerb"];
            /** @description Many tickets can be moved so at once */
            bulk: boolean;
            /** @description Its history states a reason: the states it leads to can let clocks rest */
            reasoned: boolean;
            /** @description Whoever made it can take it back for a while: undoTicketMove */
            reversible: boolean;
            /** @description What is asked for, in this order */
            fields: components["schemas"]["MoveField"][];
        };
        TicketOfPromise: {
            /** Format: uuid */
            id: string;
            number: string;
            summary: string;
        };
        TicketOfVisit: {
            /** Format: uuid */
            id: string;
            number: string;
            dueAt: string | null;
        };
        TicketSender: {
            isCustomer: boolean;
            name: string | null;
            phone: string | null;
            /** @description You can do something with the ticket now, so you may ask for the number */
            mayReveal: boolean;
        };
        /** @enum {unknown} */
        TicketVerb: "assign" | "accept" | "give-back" | "pass-on" | "transfer" | "ask-back" | "answer" | "hold" | "resume" | "return-result" | "reply" | "satisfied" | "dissatisfied" | "close" | "cancel";
        TicketWithHistory: {
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
            team: components["schemas"]["Named"] | null;
            holder: components["schemas"]["Person"] | null;
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
            life: components["schemas"]["TicketLife"] | null;
            customer: components["schemas"]["MaskedCustomer"] | null;
            escalated: {
                /** @enum {unknown} */
                source: "10080" | "12381" | "web" | "12300";
                sourceNumber: string;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                termAt: string;
            } | null;
            seenEntryId: number | null;
            /** @description What you may do with it now */
            moves: components["schemas"]["TicketVerb"][];
            history: components["schemas"]["TicketEntry"][];
        };
        TimelineEntry: {
            id: number;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            by: components["schemas"]["InBoth"] | null;
            /** @description What happened: arrived, answered, matter-named, decided, acted … */
            kind: string;
            detail: {
                [key: string]: unknown;
            };
        };
        TmfAttachmentShownV4: {
            id?: string;
            href?: string;
            name?: string;
            "@referredType"?: string;
            "@type"?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            attachmentType?: string;
            description?: string;
            mimeType?: string;
            url?: string;
            size?: components["schemas"]["TmfQuantity"];
        } & {
            [key: string]: unknown;
        };
        TmfAttachmentShownV5: {
            id?: string;
            href?: string;
            name?: string;
            description?: string;
            url?: string;
            attachmentType?: string;
            mimeType?: string;
            size?: components["schemas"]["TmfQuantity"];
            "@referredType"?: string;
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfAttachmentV4: {
            id?: string;
            href?: string;
            name?: string;
            "@referredType"?: string;
            "@type"?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            attachmentType?: string;
            description?: string;
            mimeType?: string;
            url?: string;
            /** @description A JPEG, PNG, WebP or PDF file of at most 5 MB, in base64; answered by its address instead */
            content?: string;
        } & {
            [key: string]: unknown;
        };
        TmfChannelV4: {
            id: string;
            href?: string;
            name?: string;
            "@referredType"?: string;
            "@type"?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfCharacteristicSpecificationV5: {
            "@type": string;
            id?: string;
            name?: string;
            description?: string;
            valueType?: string;
            configurable?: boolean;
            minCardinality?: number;
            maxCardinality?: number;
            characteristicValueSpecification?: components["schemas"]["TmfCharacteristicValueV5"][];
        };
        TmfCharacteristicV5: {
            id?: string;
            name?: string;
            valueType?: string;
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfCharacteristicValueV5: {
            "@type": string;
            valueType?: string;
            value?: string;
        };
        TmfEntityShownV5: {
            role?: string;
            entity?: components["schemas"]["TmfReferenceV5"];
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfEntityV4: {
            id: string;
            href?: string;
            name?: string;
            "@referredType": string;
            "@type"?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            role: string;
        } & {
            [key: string]: unknown;
        };
        TmfEntityV5: {
            role: string;
            entity: components["schemas"]["TmfReferenceV5"];
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Refused */
        TmfErrorV4: {
            code: string;
            reason: string;
            message?: string;
            status?: string;
            "@type"?: string;
        };
        /** @description Refused */
        TmfErrorV5: {
            "@type": string;
            code: string;
            reason: string;
            message?: string;
            status?: string;
        };
        TmfHubV4: {
            id: string;
            /** @description https, reachable from the internet */
            callback: string;
            /** @description eventType=TroubleTicketCreateEvent,…&severity=Major&fields=id,status; everything unless told. Attributes filter as in the list of tickets; what no ticket ever shows is refused */
            query?: string;
        };
        TmfHubV5: {
            id: string;
            /** @description https, reachable from the internet */
            callback: string;
            /** @description eventType=TroubleTicketCreateEvent,…&severity=Major&fields=id,status; everything unless told. Attributes filter as in the list of tickets; what no ticket ever shows is refused */
            query?: string;
            href: string;
            "@type": string;
        };
        TmfIdentifierShownV5: {
            id?: string;
            owner?: string;
            externalIdentifierType?: string;
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfIdentifierV5: {
            id: string;
            owner?: string;
            externalIdentifierType?: string;
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfNoteV4: {
            id?: string;
            author?: string;
            /** Format: date-time */
            date?: string;
            text?: string;
            "@type"?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfNoteV5: {
            id?: string;
            author?: string;
            /** Format: date-time */
            date?: string;
            text?: string;
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfPartyShownV5: {
            role?: string;
            partyOrPartyRole?: components["schemas"]["TmfReferenceV5"];
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfPartyV4: {
            id: string;
            role?: string;
            href?: string;
            name?: string;
            "@referredType": string;
            "@type"?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfPartyV5: {
            role: string;
            partyOrPartyRole?: components["schemas"]["TmfReferenceV5"];
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfQuantity: {
            amount?: number;
            units?: string;
        };
        TmfReferenceV5: {
            id: string;
            href?: string;
            name?: string;
            "@referredType"?: string;
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfRelationshipShownV5: {
            id: string;
            href?: string;
            name?: string;
            "@referredType"?: string;
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            relationshipType?: string;
        } & {
            [key: string]: unknown;
        };
        TmfRelationshipV4: {
            id?: string;
            href?: string;
            name?: string;
            relationshipType?: string;
            "@type"?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfRelationshipV5: {
            id: string;
            href?: string;
            name?: string;
            "@referredType"?: string;
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            relationshipType: string;
        } & {
            [key: string]: unknown;
        };
        TmfSpecificationRefV5: {
            id: string;
            href?: string;
            name?: string;
            "@referredType"?: string;
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            version?: string;
        } & {
            [key: string]: unknown;
        };
        /** @enum {unknown} */
        TmfStatus: "acknowledged" | "rejected" | "pending" | "held" | "inProgress" | "cancelled" | "closed" | "resolved";
        TmfStatusChangeV4: {
            status?: string;
            /** Format: date-time */
            changeDate?: string;
            changeReason?: string;
            "@type"?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TmfStatusChangeV5: {
            status?: components["schemas"]["TmfStatus"];
            /** Format: date-time */
            statusChangeDate?: string;
            statusChangeReason?: string;
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
        } & {
            [key: string]: unknown;
        };
        TrainingNeed: {
            /** Format: uuid */
            id: string;
            account: components["schemas"]["InBoth"];
            /** Format: uuid */
            contactId: string;
            policy: string | null;
            rule: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
        };
        TroubleTicketSpecificationV5: {
            "@type": string;
            id: string;
            href: string;
            name?: string;
            description?: string;
            lifecycleStatus?: string;
            version?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            lastUpdate?: string;
            specCharacteristic?: components["schemas"]["TmfCharacteristicSpecificationV5"][];
        };
        TroubleTicketV4: {
            id?: string;
            href?: string;
            description?: string;
            severity?: string;
            ticketType?: string;
            name?: string;
            externalId?: string;
            priority?: string;
            /** Format: date-time */
            requestedResolutionDate?: string;
            /** Format: date-time */
            expectedResolutionDate?: string;
            /** Format: date-time */
            resolutionDate?: string;
            status?: components["schemas"]["TmfStatus"];
            statusChangeReason?: string;
            attachment?: components["schemas"]["TmfAttachmentShownV4"][];
            channel?: components["schemas"]["TmfChannelV4"];
            note?: components["schemas"]["TmfNoteV4"][];
            relatedEntity?: components["schemas"]["TmfEntityV4"][];
            relatedParty?: components["schemas"]["TmfPartyV4"][];
            troubleTicketRelationship?: components["schemas"]["TmfRelationshipV4"][];
            "@type"?: string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            /** Format: date-time */
            creationDate?: string;
            /** Format: date-time */
            lastUpdate?: string;
            /** Format: date-time */
            statusChangeDate?: string;
            statusChange?: components["schemas"]["TmfStatusChangeV4"][];
        } & {
            [key: string]: unknown;
        };
        TroubleTicketV5: {
            id: string;
            href: string;
            description?: string;
            severity?: string;
            ticketType?: string;
            name?: string;
            externalIdentifier?: components["schemas"]["TmfIdentifierShownV5"][];
            priority?: string;
            /** Format: date-time */
            requestedResolutionDate?: string;
            /** Format: date-time */
            expectedResolutionDate?: string;
            /** Format: date-time */
            resolutionDate?: string;
            status?: components["schemas"]["TmfStatus"];
            statusChangeReason?: string;
            attachment?: components["schemas"]["TmfAttachmentShownV5"][];
            channel?: components["schemas"]["TmfReferenceV5"];
            note?: components["schemas"]["TmfNoteV5"][];
            relatedEntity?: components["schemas"]["TmfEntityShownV5"][];
            relatedParty?: components["schemas"]["TmfPartyShownV5"][];
            troubleTicketRelationship?: components["schemas"]["TmfRelationshipShownV5"][];
            troubleTicketCharacteristic?: components["schemas"]["TmfCharacteristicV5"][];
            troubleTicketSpecification?: components["schemas"]["TmfSpecificationRefV5"];
            "@type": string;
            "@baseType"?: string;
            "@schemaLocation"?: string;
            /** Format: date-time */
            creationDate?: string;
            /** Format: date-time */
            lastUpdate?: string;
            /** Format: date-time */
            statusChangeDate?: string;
            statusChangeHistory?: components["schemas"]["TmfStatusChangeV5"][];
        } & {
            [key: string]: unknown;
        };
        UnreadStaffMessages: {
            from: components["schemas"]["Person"];
            count: number;
            latest: {
                contactId: string | null;
                text: string;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                at: string;
            };
        };
        UnsentText: {
            /** @description The field and what it is about: `ticket:0190…:reply` */
            place: string;
            text: string;
            /** Format: uuid */
            version: string;
            /**
             * Format: date-time
             * @description UTC
             */
            changedAt: string;
        };
        UseCannedAnswer: {
            /** Format: uuid */
            contactId: string;
        };
        UsePasswordLink: {
            token: string;
            password: string;
        };
        WallScreen: {
            /** Format: uuid */
            id: string;
            name: string;
            madeBy: components["schemas"]["InBoth"];
            /**
             * Format: date-time
             * @description UTC
             */
            madeAt: string;
            seenAt: string | null;
        };
        Wallboard: {
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            /** @description Who waits, by desk, way in and level; the longest waiting first */
            waiting: components["schemas"]["BoardWaiting"][];
            lately: components["schemas"]["ServiceCount"];
            today: components["schemas"]["ServiceCount"];
            targets: components["schemas"]["ServiceTarget"][];
            /** @description Agents and experts who are there, were there today, or have something in hand */
            people: components["schemas"]["BoardPerson"][];
            /** @description In hand, the oldest first; 300 at most */
            contacts: components["schemas"]["BoardContact"][];
        };
        /** @enum {unknown} */
        WayIn: "hotline" | "sms" | "wechat" | "web-chat" | "web-form" | "counter" | "e-mail" | "escalated";
        WhoIsTold: {
            /** @enum {string} */
            who: "holder";
        } | {
            /** @enum {string} */
            who: "team";
        } | {
            /** @enum {string} */
            who: "post";
            /** @enum {unknown} */
            post: "agent" | "expert" | "team-lead" | "ticket-handler" | "area-manager" | "policy-author" | "approver" | "administrator";
            /**
             * @description Where nobody holds it there, the next larger place is asked
             * @enum {unknown}
             */
            of: "team" | "city" | "province" | "group";
        } | {
            /** @enum {string} */
            who: "account";
            /** Format: uuid */
            accountId: string;
        };
        WhomToTell: {
            name: string | null;
            phone: string | null;
        };
        WithdrawNotice: {
            reason: components["schemas"]["Words"];
        };
        WithdrawPromise: {
            reason: components["schemas"]["Words"];
        };
        /** @description At most 2000 characters as people see them: an emoji of several parts is one */
        Words: string;
        WouldChange: {
            fact: string;
            from: components["schemas"]["FactValue"];
            to: string;
            disposition: string;
            rule: string | null;
        };
        WriteNote: {
            /** @description Chosen by the client, once per intention */
            key: string;
            /** @description A mention is `@[id of the account]`. At most 2000 characters as people see them, with names for mentions */
            text: string;
            /** @description Sent before, by you */
            files?: string[];
        };
        WriteNotice: {
            /** @description As you saw it; 0: it is new */
            revision: number;
            content: components["schemas"]["NoticeContent"];
        };
        WriteStaffMessage: {
            /** @description Chosen by the sender, once per message: sent again, the same message is there once */
            key: string;
            /** @description At most 500 characters as people see them: an emoji of several parts is one */
            text: string;
            /** Format: uuid */
            contactId?: string;
        };
    };
    responses: {
        /** @description Refused */
        Refusal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Refused */
        TmfErrorV4: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TmfErrorV4"];
            };
        };
        /** @description Refused */
        TmfErrorV5: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TmfErrorV5"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
                    "application/json": components["schemas"]["Account"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listApiKeys: {
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
                    "application/json": components["schemas"]["ApiKey"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    makeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeApiKey"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeApiKey"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    changeApiKey: {
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
                "application/json": components["schemas"]["ChangeApiKey"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    revokeApiKey: {
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
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readArea: {
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
                    "application/json": components["schemas"]["Area"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    acknowledgeAlert: {
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
                "application/json": components["schemas"]["AcknowledgeAreaAlert"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    undoAlertAcknowledgement: {
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
                    "application/json": components["schemas"]["Area"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listDueOfArea: {
        parameters: {
            query?: {
                /** @description Only what was raised in the hour that begins then */
                hour?: string;
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
                    "application/json": components["schemas"]["DueTicketOfArea"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    remindOwner: {
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
                "application/json": components["schemas"]["RemindOwner"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueTicketOfArea"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readAreaToday: {
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
                    "application/json": components["schemas"]["AreaToday"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readAttachment: {
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
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readAudit: {
        parameters: {
            query?: {
                /** @description Who did it */
                accountId?: string;
                /** @description What was done: ticket.read */
                what?: string;
                /** @description UTC */
                from?: string;
                /** @description Up to, and without */
                to?: string;
                subject?: string;
                provinceId?: string;
                /** @description The id that the page before ended with */
                before?: number;
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
                    "application/json": components["schemas"]["AuditEntry"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listAuditDeeds: {
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
                    "application/json": components["schemas"]["AuditDeed"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    exportAudit: {
        parameters: {
            query: {
                /** @description Who did it */
                accountId?: string;
                /** @description What was done: ticket.read */
                what?: string;
                /** @description UTC */
                from?: string;
                /** @description Up to, and without */
                to?: string;
                subject?: string;
                provinceId?: string;
                format: "csv" | "xlsx";
                language: "zh" | "en";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listBreakReasons: {
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
                    "application/json": components["schemas"]["BreakReason"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["CalendarVersion"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["ChangeCalendar"];
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
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["CalendarVersion"][];
                };
            };
            default: components["responses"]["Refusal"];
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
            default: components["responses"]["Refusal"];
        };
    };
    listCannedAnswers: {
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
                    "application/json": components["schemas"]["CannedAnswer"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    saveCannedAnswer: {
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
                "application/json": components["schemas"]["SaveCannedAnswer"];
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
            default: components["responses"]["Refusal"];
        };
    };
    removeCannedAnswer: {
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
                "application/json": components["schemas"]["RemoveCannedAnswer"];
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
            default: components["responses"]["Refusal"];
        };
    };
    useCannedAnswer: {
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
                "application/json": components["schemas"]["UseCannedAnswer"];
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
            default: components["responses"]["Refusal"];
        };
    };
    listCannedAnswerVersions: {
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
                    "application/json": components["schemas"]["CannedAnswerVersion"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listChatSites: {
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
                    "application/json": components["schemas"]["ChatSite"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    saveChatSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveChatSite"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSite"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listCities: {
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
                        provinceId: string;
                        province: components["schemas"]["InBoth"];
                        name: components["schemas"]["InBoth"];
                    }[];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listRederivations: {
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
                    "application/json": components["schemas"]["Rederivation"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readRederivation: {
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
                    "application/json": components["schemas"]["Rederivation"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listConsults: {
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
                    "application/json": components["schemas"]["Consult"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    answerConsult: {
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
                "application/json": components["schemas"]["SayInConsult"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consult"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    declineConsult: {
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
                "application/json": components["schemas"]["DeclineConsult"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consult"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    endConsult: {
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
                    "application/json": components["schemas"]["Consult"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    askFurther: {
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
                "application/json": components["schemas"]["SayInConsult"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consult"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    takeConsult: {
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
                    "application/json": components["schemas"]["Consult"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["ContactSummary"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["LetIn"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["ActOnDecision"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Act"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Act"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    findContactColleagues: {
        parameters: {
            query?: {
                /** @description A part of their name or user name */
                named?: string;
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
                    "application/json": components["schemas"]["Colleague"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    askConsult: {
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
                "application/json": components["schemas"]["SayInConsult"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consult"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listConsultsOfContact: {
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
                    "application/json": components["schemas"]["Consult"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listEarlierChats: {
        parameters: {
            query?: {
                /** @description The last that is known */
                before?: string;
                /** @description 100 unless told */
                limit?: number;
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
                    "application/json": components["schemas"]["PastContact"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["PointToComplaint"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["AnswerFact"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["HandToExpert"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["HandOver"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    joinContact: {
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["MarkCustomer"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["NameMatter"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    sendMessageFile: {
        parameters: {
            query: {
                /** @description Chosen by the sender, once per message: sent again, the same message is there once */
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readMessages: {
        parameters: {
            query?: {
                /** @description 0 unless told */
                after?: number;
                /** @description 100 unless told */
                limit?: number;
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
                    "application/json": components["schemas"]["Messages"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    sendMessage: {
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
                "application/json": components["schemas"]["SendMessage"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    markMessagesRead: {
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
                "application/json": components["schemas"]["ReadUpTo"];
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
            default: components["responses"]["Refusal"];
        };
    };
    retryMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["NoteContact"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listContactNotes: {
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
                    "application/json": components["schemas"]["Note"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    writeContactNote: {
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
                "application/json": components["schemas"]["WriteNote"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    partFromContact: {
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    claimParty: {
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
                "application/json": components["schemas"]["ClaimParty"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    partFromParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Why it is not them */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartFromParty"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["ProposeExtension"];
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
            default: components["responses"]["Refusal"];
        };
    };
    reassignContact: {
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
                "application/json": components["schemas"]["ReassignContact"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    resumeContact: {
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    takeOverContact: {
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
                "application/json": components["schemas"]["TakeOverContact"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    tellTyping: {
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
            default: components["responses"]["Refusal"];
        };
    };
    listHalls: {
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
                    "application/json": components["schemas"]["Hall"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listSentHere: {
        parameters: {
            query: {
                customerId: string;
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
                    "application/json": components["schemas"]["SentHere"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listHallServices: {
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
                    "application/json": components["schemas"]["HallService"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readHallStand: {
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
                    "application/json": components["schemas"]["HallStand"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    chooseHall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseHall"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallStand"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listMyVisits: {
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
                    "application/json": components["schemas"]["CounterVisitSummary"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    beginVisit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginCounterVisit"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterVisit"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readVisit: {
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
                    "application/json": components["schemas"]["CounterVisit"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    finishVisit: {
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
                "application/json": components["schemas"]["FinishCounterVisit"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterVisit"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    showPapers: {
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
                "application/json": components["schemas"]["ShowPapers"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterVisit"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    chooseService: {
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
                "application/json": components["schemas"]["ChooseService"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterVisit"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    findCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindCustomers"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundCustomer"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Customer"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listHistory: {
        parameters: {
            query?: {
                /** @description The last that is known */
                before?: string;
                /** @description 100 unless told */
                limit?: number;
                /** @description Left out of them */
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
                    "application/json": components["schemas"]["PastContact"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["CheckIdentity"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityChecked"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["RevealCustomer"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedCustomer"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["DecideFacts"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyAnswer"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidAnswer"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listEscalated: {
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
                    "application/json": components["schemas"]["EscalatedComplaint"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    raiseEscalated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseEscalatedComplaint"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Numbered"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listBeforeEscalated: {
        parameters: {
            query: {
                customerId: string;
                category: string;
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
                    "application/json": components["schemas"]["BeforeEscalated"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    replyToSource: {
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
                "application/json": components["schemas"]["ReplyToSource"];
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
            default: components["responses"]["Refusal"];
        };
    };
    listLadders: {
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
                    "application/json": components["schemas"]["EscalationLadder"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    changeLadder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEscalationLadder"];
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
            default: components["responses"]["Refusal"];
        };
    };
    listEscalations: {
        parameters: {
            query?: {
                /** @description true: those that wait to be acknowledged; false: the others; both unless told */
                waiting?: boolean;
                /** @description 50 unless told */
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
                    "application/json": components["schemas"]["Escalation"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listEscalationsOfProvince: {
        parameters: {
            query?: {
                /** @description true: those that wait to be acknowledged; false: the others; both unless told */
                waiting?: boolean;
                /** @description 50 unless told */
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
                    "application/json": components["schemas"]["Escalation"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    acknowledgeEscalation: {
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
                "application/json": components["schemas"]["AcknowledgeEscalation"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Escalation"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    undoEscalationAcknowledgement: {
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
                    "application/json": components["schemas"]["Escalation"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listEventSubscriptions: {
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
                    "application/json": components["schemas"]["EventSubscription"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Given up, or failing at the moment */
                only?: "failed";
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
                    "application/json": components["schemas"]["EventDelivery"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    endEventSubscription: {
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
            default: components["responses"]["Refusal"];
        };
    };
    pauseEventSubscription: {
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
                    "application/json": components["schemas"]["EventSubscription"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    resumeEventSubscription: {
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
                    "application/json": components["schemas"]["EventSubscription"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    sendEventsAgain: {
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
                    "application/json": components["schemas"]["EventSubscription"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["HandOver"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["HandOver"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["FinishHandOver"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOver"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["HandOver"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readKnownOnCall: {
        parameters: {
            query: {
                contactId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A notice that goes with an outage has its id: the two are shown as one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownOnCall"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listLeftContacts: {
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
                    "application/json": components["schemas"]["LeftContact"][];
                };
            };
            default: components["responses"]["Refusal"];
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
            default: components["responses"]["Refusal"];
        };
    };
    previewMassFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewMassFault"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MassFaultPreview"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listMassFaults: {
        parameters: {
            query?: {
                state?: "going-on" | "over";
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
                    "application/json": components["schemas"]["MassFault"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    openMassFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenMassFault"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MassFault"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readMassFault: {
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
                    "application/json": components["schemas"]["MassFault"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    changeMassFault: {
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
                "application/json": components["schemas"]["ChangeMassFault"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MassFault"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    attachToMassFault: {
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
                "application/json": components["schemas"]["AttachToMassFault"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachedToMassFault"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listFaultCandidates: {
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
                    "application/json": components["schemas"]["MassFaultTicket"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    detachFromMassFault: {
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
                "application/json": components["schemas"]["DetachFromMassFault"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MassFault"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    joinMassFault: {
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
                "application/json": components["schemas"]["JoinMassFault"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Numbered"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listFaultMessages: {
        parameters: {
            query?: {
                after?: string;
                state?: "to-be-sent" | "told";
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
                    "application/json": components["schemas"]["MessageToSend"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    revealWhomToTell: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
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
                    "application/json": components["schemas"]["WhomToTell"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    tellCustomerOfReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellCustomerOfReply"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MassFault"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    undoTellingOfReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
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
                    "application/json": components["schemas"]["MassFault"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    replyToAll: {
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
                "application/json": components["schemas"]["ReplyToMassFault"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MassFault"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listFaultTickets: {
        parameters: {
            query?: {
                after?: string;
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
                    "application/json": components["schemas"]["MassFaultTicket"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    exportUntold: {
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
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["MatterType"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["MyDay"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listMyMentions: {
        parameters: {
            query?: {
                /** @description The `next` of a page */
                after?: string;
                /** @description 20 unless told */
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
                    "application/json": components["schemas"]["MentionPage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    markMentionsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadMentions"];
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
            default: components["responses"]["Refusal"];
        };
    };
    readMyNotices: {
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
                    "application/json": components["schemas"]["MyNotices"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    noteNoticesShown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShownNotices"];
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
            default: components["responses"]["Refusal"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
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
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Presence"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["ChoosePresence"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presence"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readOwnPresenceLog: {
        parameters: {
            query?: {
                /** @description A day of the operator’s zone: 2026-03-02 */
                day?: string;
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
                    "application/json": components["schemas"]["PresenceLog"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listMySignIns: {
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
                    "application/json": components["schemas"]["ListedSignIn"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    endMyOtherSignIns: {
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
            default: components["responses"]["Refusal"];
        };
    };
    endMySignIn: {
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
            default: components["responses"]["Refusal"];
        };
    };
    listUnsentTexts: {
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
                    "application/json": components["schemas"]["UnsentText"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    keepUnsentText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The field and what it is about: `ticket:0190…:reply` */
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepUnsentText"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsentText"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    forgetUnsentText: {
        parameters: {
            query: {
                over: string;
            };
            header?: never;
            path: {
                /** @description The field and what it is about: `ticket:0190…:reply` */
                place: string;
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
            default: components["responses"]["Refusal"];
        };
    };
    readMessageFile: {
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
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    sendNoteFile: {
        parameters: {
            query: {
                /** @description Chosen by the client, once per intention */
                key: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["NoteFile"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readNoteFile: {
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
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    editNote: {
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
                "application/json": components["schemas"]["EditNote"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    countNoticeAudience: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeAudience"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAudienceCount"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listNoticePlaces: {
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
                    "application/json": components["schemas"]["NoticePlaces"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listNotices: {
        parameters: {
            query: {
                list: "in-effect" | "coming" | "past" | "drafts";
                words?: string;
                kind?: "tariff" | "campaign" | "fault" | "process" | "other";
                /** @description Of faults there, or for those who work there */
                city?: string;
                skip?: number;
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
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readNotice: {
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
                    "application/json": components["schemas"]["NoticeDetail"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    writeNotice: {
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
                "application/json": components["schemas"]["WriteNotice"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDetail"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    discardNotice: {
        parameters: {
            query: {
                revision: number;
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
            default: components["responses"]["Refusal"];
        };
    };
    confirmNotice: {
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
                "application/json": components["schemas"]["NoticeVersionRead"];
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
            default: components["responses"]["Refusal"];
        };
    };
    correctNotice: {
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
                "application/json": components["schemas"]["CorrectNotice"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDetail"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    openNotice: {
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
                "application/json": components["schemas"]["NoticeVersionRead"];
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
            default: components["responses"]["Refusal"];
        };
    };
    publishNotice: {
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
                "application/json": components["schemas"]["PublishNotice"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDetail"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readNoticeReaders: {
        parameters: {
            query: {
                who: "unread" | "read";
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
                    "application/json": components["schemas"]["NoticeReaders"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    remindNoticeReaders: {
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
            default: components["responses"]["Refusal"];
        };
    };
    withdrawNotice: {
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
                "application/json": components["schemas"]["WithdrawNotice"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDetail"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    openPasswordLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
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
                    "application/json": components["schemas"]["OpenedPasswordLink"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    usePasswordLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsePasswordLink"];
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
            default: components["responses"]["Refusal"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                search?: string;
                provinceId?: string;
                post?: "agent" | "expert" | "team-lead" | "ticket-handler" | "area-manager" | "policy-author" | "approver" | "administrator";
                state?: components["schemas"]["PersonState"];
                /** @description The user name that the page before ended with */
                after?: string;
                /** @description 50 unless told */
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
                    "application/json": components["schemas"]["ManagedPerson"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    makePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakePerson"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePerson"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    importPeople: {
        parameters: {
            query: {
                fingerprint: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The Excel file, of 1 MB and 500 people at most */
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
                    "application/json": components["schemas"]["ImportedPeople"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    previewImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The Excel file, of 1 MB and 500 people at most */
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
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readImportTemplate: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readPlaces: {
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
                    "application/json": components["schemas"]["Places"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readPerson: {
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
                    "application/json": components["schemas"]["ManagedPerson"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    changePerson: {
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
                "application/json": components["schemas"]["ChangePerson"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedPerson"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    demandPassword: {
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
            default: components["responses"]["Refusal"];
        };
    };
    disablePerson: {
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
                "application/json": components["schemas"]["DisablePerson"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedPerson"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    enablePerson: {
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
                    version: number;
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
                    "application/json": components["schemas"]["ManagedPerson"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readHoldings: {
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
                    "application/json": components["schemas"]["HeldByPerson"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    givePasswordLink: {
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
                    "application/json": components["schemas"]["PasswordLink"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readPresenceLog: {
        parameters: {
            query?: {
                /** @description A day of the operator’s zone: 2026-03-02 */
                day?: string;
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
                    "application/json": components["schemas"]["PresenceLog"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listSignInsOf: {
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
                    "application/json": components["schemas"]["ListedSignIn"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    endSignInsOf: {
        parameters: {
            query?: {
                only?: string;
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
            default: components["responses"]["Refusal"];
        };
    };
    readSkillsOf: {
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
                    "application/json": components["schemas"]["Skills"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    changeSkills: {
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
                "application/json": components["schemas"]["Skills"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skills"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    writeStaffMessage: {
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
                "application/json": components["schemas"]["WriteStaffMessage"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMessage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readStaffMessages: {
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
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["PolicySummary"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["PolicyHolding"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["TakeBackPolicy"];
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
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["Reason"];
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
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["PolicyDetail"];
                };
            };
            default: components["responses"]["Refusal"];
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
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["PolicyExample"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    exportPolicyTable: {
        parameters: {
            query?: {
                /** @description Of the heads and words of the sheet; Chinese unless told */
                language?: "zh" | "en";
            };
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
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["PolicyComparison"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["DraftSummary"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["BeginDraft"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Draft"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["RenameDraft"];
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
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["AcknowledgeFinding"];
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
            default: components["responses"]["Refusal"];
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
            default: components["responses"]["Refusal"];
        };
    };
    askGroupToApprove: {
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
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["DraftCheck"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            default: components["responses"]["Refusal"];
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
            default: components["responses"]["Refusal"];
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
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["PutDraftExample"];
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
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["ExampleFromContact"];
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
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["ExampleFromRule"];
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
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["PutDraftExample"];
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
            default: components["responses"]["Refusal"];
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
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["PublishDraft"];
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
            default: components["responses"]["Refusal"];
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
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["Reason"];
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
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["SubmitDraft"];
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
            default: components["responses"]["Refusal"];
        };
    };
    exportTable: {
        parameters: {
            query?: {
                /** @description Of the heads and words of the sheet; Chinese unless told */
                language?: "zh" | "en";
            };
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
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["TableImported"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["PolicyProposal"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["ProposePolicy"];
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
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["AnswerPolicyProposal"];
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
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["ReplaySummary"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["AskReplay"];
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
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Replay"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Replay"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readPortalForm: {
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
                    "application/json": components["schemas"]["PortalForm"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    sendPortalForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPortalForm"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalFormSent"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readPortalProgress: {
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
                    "application/json": components["schemas"]["PortalProgress"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    openPortalProgress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPortalProgress"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalProgress"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    closePortalProgress: {
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
            default: components["responses"]["Refusal"];
        };
    };
    answerPortalQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerPortalQuestion"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalProgress"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    attachPortalFile: {
        parameters: {
            query: {
                /** @description Chosen by the client, once per intention */
                key: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readPortalAttachment: {
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
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    addPortalRemark: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPortalRemark"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalProgress"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    judgePortalReply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgePortalReply"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalProgress"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    askPortalProof: {
        parameters: {
            query?: {
                /** @description What the refusal of an earlier proof said is needed */
                bits?: number;
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
                    "application/json": components["schemas"]["PortalProof"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readPresenceLogs: {
        parameters: {
            query?: {
                /** @description A day of the operator’s zone: 2026-03-02 */
                day?: string;
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
                    "application/json": components["schemas"]["PresenceLogs"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    offerPromiseTimes: {
        parameters: {
            query?: {
                contactId?: string;
                ticketId?: string;
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
                    "application/json": components["schemas"]["OfferedPromiseTimes"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listPromises: {
        parameters: {
            query?: {
                customerId?: string;
                ticketId?: string;
                mine?: boolean;
                /** @description unsettled: open or broken */
                state?: "open" | "broken" | "unsettled" | "settled";
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
                    "application/json": components["schemas"]["MadePromise"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    makePromise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakePromise"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePromise"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    breakPromise: {
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
                "application/json": components["schemas"]["BreakPromise"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePromise"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    keepPromise: {
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
                "application/json": components["schemas"]["KeepPromise"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePromise"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    lookForRefund: {
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
                    "application/json": components["schemas"]["MadePromise"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    revealPromised: {
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
                "application/json": components["schemas"]["RevealPromised"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedCustomer"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    undoPromiseSettling: {
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
                    "application/json": components["schemas"]["MadePromise"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    withdrawPromise: {
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
                "application/json": components["schemas"]["WithdrawPromise"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePromise"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readQueueRules: {
        parameters: {
            query?: {
                /** @description Your own where left out; else the group’s */
                provinceId?: string;
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
                    "application/json": components["schemas"]["QueueRules"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    changeQueueRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Without a body the next wider rules hold again: the group’s, or those that come with the product */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeQueueRules"];
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
            default: components["responses"]["Refusal"];
        };
    };
    readQueueRulesVersion: {
        parameters: {
            query: {
                provinceId?: string;
                version: number;
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
                    "application/json": components["schemas"]["QueueRulesBody"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readQueueNow: {
        parameters: {
            query?: {
                /** @description Your own where left out */
                provinceId?: string;
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
                    "application/json": components["schemas"]["QueueNow"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listRetentionRules: {
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
                    "application/json": components["schemas"]["RetentionRule"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    changeRetentionRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                what: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRetention"];
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
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["SampleAccount"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["SampleCaller"][];
                };
            };
            default: components["responses"]["Refusal"];
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
            default: components["responses"]["Refusal"];
        };
    };
    readSampleCrowd: {
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
                        crowd: components["schemas"]["Crowd"] | null;
                        /** @description By which a crowd can come here */
                        ways: ("hotline" | "web-chat" | "wechat" | "sms" | "e-mail")[];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    beginSampleCrowd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrowdSettings"];
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
                        crowd: components["schemas"]["Crowd"] | null;
                        /** @description By which a crowd can come here */
                        ways: ("hotline" | "web-chat" | "wechat" | "sms" | "e-mail")[];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    endSampleCrowd: {
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
                        crowd: components["schemas"]["Crowd"] | null;
                        /** @description By which a crowd can come here */
                        ways: ("hotline" | "web-chat" | "wechat" | "sms" | "e-mail")[];
                    };
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Refusal"];
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
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["BossBehaviour"];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["BossBehaviour"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BossBehaviour"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listStaffMessages: {
        parameters: {
            query?: {
                /** @description Between this colleague and me */
                with?: string;
                /** @description About this contact, and mine */
                contactId?: string;
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
                    "application/json": components["schemas"]["StaffMessage"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listStaffColleagues: {
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
                    "application/json": components["schemas"]["Person"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listUnreadStaffMessages: {
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
                    "application/json": components["schemas"]["UnreadStaffMessages"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["Team"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    countBulkMoves: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description These tickets, or all that fit the filter */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenForBulk"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedBulkMoves"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    moveManyTickets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveTickets"];
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
                        refusal: {
                            code: string;
                            details: components["schemas"]["FieldProblem"][];
                        } | null;
                    }[];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    previewBulkMove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Of these tickets, or of all that fit the filter */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewBulk"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listTicketCities: {
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
                        name: components["schemas"]["InBoth"];
                        provinceId: string;
                    }[];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listDueClocks: {
        parameters: {
            query?: {
                teamId?: string;
                /** @description Only what you have in hand */
                mine?: boolean;
                clock?: string;
                /** @description Due by then, or late */
                withinMinutes?: number;
                /** @description 50 unless told */
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
                    "application/json": components["schemas"]["DueClock"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    countClocksNotCovered: {
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
                    "application/json": components["schemas"]["NotCovered"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    countOpenClocks: {
        parameters: {
            query?: {
                /** @description All you may see unless told */
                provinceId?: string;
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
                    "application/json": components["schemas"]["OpenClocks"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    countTicketWork: {
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
                    "application/json": components["schemas"]["TicketCounts"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listTicketExports: {
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
                    "application/json": components["schemas"]["TicketExport"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    askTicketExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskTicketExport"];
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
            default: components["responses"]["Refusal"];
        };
    };
    readTicketExport: {
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
                    "application/json": components["schemas"]["TicketExport"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    cancelTicketExport: {
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
                    "application/json": components["schemas"]["TicketExport"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readTicketExportFile: {
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listTicketFilters: {
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
                    "application/json": components["schemas"]["SavedTicketFilter"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    keepTicketFilter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTicketFilter"];
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
            default: components["responses"]["Refusal"];
        };
    };
    removeTicketFilter: {
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
            default: components["responses"]["Refusal"];
        };
    };
    changeTicketFilter: {
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
                "application/json": components["schemas"]["ChangeTicketFilter"];
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
            default: components["responses"]["Refusal"];
        };
    };
    listTicketHolders: {
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
                        name: components["schemas"]["InBoth"];
                        teams: string[];
                    }[];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["TicketKind"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["ChangeTicketKind"];
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
            default: components["responses"]["Refusal"];
        };
    };
    listTicketMoves: {
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
                    "application/json": components["schemas"]["TicketMove"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description A work list of the caller */
                list?: "mine" | "to-accept" | "to-assign" | "asked-back" | "to-reply" | "replied";
                kind?: string;
                category?: string;
                stage?: string;
                state?: "open" | "closed";
                /** @description Its id, `my-teams` or `unassigned` */
                team?: string;
                /** @description An account, or `me` */
                holder?: string;
                city?: string;
                severity?: "low" | "normal" | "high" | "urgent";
                /** @description Only those with a promise of time that is broken and still open */
                late?: boolean;
                /** @description UTC */
                raisedFrom?: string;
                /** @description Before this instant, UTC */
                raisedTo?: string;
                /** @description UTC */
                changedFrom?: string;
                /** @description Before this instant, UTC */
                changedTo?: string;
                customerId?: string;
                matterId?: string;
                /** @description Finds by words said about a ticket, by its number (the year and zeros may be left out), or by its customer: phone number in full, its last four digits, whole name */
                search?: string;
                /** @description In full, or its last digits */
                number?: string;
                /** @description -raised unless told: the newest first; due: the most urgent first, without a due time last */
                sort?: "-raised" | "raised" | "-changed" | "changed" | "due";
                /** @description What `x-next-cursor` said with the page before */
                after?: string;
                /** @description 50 unless told */
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
                    "application/json": components["schemas"]["ListedTicket"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                "application/json": components["schemas"]["RaiseTicket"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Numbered"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    answer: components["schemas"]["Words"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    question: components["schemas"]["Words"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    note?: components["schemas"]["Words"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    putUnderParent: {
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
                "application/json": components["schemas"]["AttachTicket"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketLinks"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listAttachments: {
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
                    "application/json": components["schemas"]["Attachment"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                    reason: components["schemas"]["Words"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listTicketClocks: {
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
                    "application/json": components["schemas"]["TicketClock"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                    note?: components["schemas"]["Words"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    findTicketColleagues: {
        parameters: {
            query?: {
                /** @description A part of their name or user name */
                named?: string;
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
                    "application/json": components["schemas"]["Colleague"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    takeFromParent: {
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
                "application/json": components["schemas"]["DetachTicket"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketLinks"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listTicketEscalations: {
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
                    "application/json": components["schemas"]["Escalation"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                    reason: components["schemas"]["Words"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    reason: components["schemas"]["Words"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readTicketLinks: {
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
                    "application/json": components["schemas"]["TicketLinks"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    noteLook: {
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
                "application/json": components["schemas"]["LookedAtTicket"];
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
            default: components["responses"]["Refusal"];
        };
    };
    mergeTickets: {
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
                "application/json": components["schemas"]["MergeTickets"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketLinks"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    moveTicket: {
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
                "application/json": components["schemas"]["MoveTicket"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listTicketNotes: {
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
                    "application/json": components["schemas"]["Note"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    writeTicketNote: {
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
                "application/json": components["schemas"]["WriteNote"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listPartiesElsewhere: {
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
                    "application/json": components["schemas"]["PartyElsewhere"][];
                };
            };
            default: components["responses"]["Refusal"];
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
                    reason: components["schemas"]["Words"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    reply: components["schemas"]["Words"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    /** @enum {unknown} */
                    outcome: "cannot-solve-now" | "normal-use" | "not-border-roaming" | "refund-promised" | "solved" | "other";
                    result: components["schemas"]["Words"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    words?: components["schemas"]["Words"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readTicketSender: {
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
                    "application/json": components["schemas"]["TicketSender"] | null;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    revealTicketSender: {
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
                "application/json": components["schemas"]["RevealSender"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedSender"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    splitTicket: {
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
                "application/json": components["schemas"]["SplitTicket"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Numbered"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    takeTicketsApart: {
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
                "application/json": components["schemas"]["TakeTicketsApart"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketLinks"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    transferTicket: {
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
                    reason: components["schemas"]["Words"];
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    undoTicketMove: {
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
                    version: number;
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
                    "application/json": components["schemas"]["TicketWithHistory"];
                };
            };
            default: components["responses"]["Refusal"];
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
                    "application/json": components["schemas"]["TrainingNeed"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readWallScreen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures alone: nobody’s name, and nothing of any customer’s */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenBoard"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    followWallScreen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An event stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    openWallScreen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenWallScreen"];
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
            default: components["responses"]["Refusal"];
        };
    };
    listWallScreens: {
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
                    "application/json": components["schemas"]["WallScreen"][];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    makeWallScreen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeWallScreen"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeWallScreen"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    takeBackWallScreen: {
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
            default: components["responses"]["Refusal"];
        };
    };
    readWallboard: {
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
                    "application/json": components["schemas"]["Wallboard"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    askCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskCallback"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackAsked"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    beginChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginChat"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatBegun"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
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
                    "application/json": components["schemas"]["ChatState"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    keepChatPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepChatPlace"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatState"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    makeChatCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
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
                    "application/json": components["schemas"]["ChatCode"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    sendChatFile: {
        parameters: {
            query: {
                /** @description Chosen by the sender, once per message: sent again, the same message is there once */
                key: string;
            };
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
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
                    "application/json": components["schemas"]["ChatSaid"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readChatFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    leaveChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
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
            default: components["responses"]["Refusal"];
        };
    };
    followChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
            };
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
            default: components["responses"]["Refusal"];
        };
    };
    readChatMessages: {
        parameters: {
            query?: {
                /** @description 0 unless told */
                after?: number;
                /** @description 100 unless told */
                limit?: number;
                /** @description An earlier chat of yours; the present one unless told */
                chat?: string;
            };
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
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
                    "application/json": components["schemas"]["Messages"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    sayInChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
            };
            cookie?: never;
        };
        /** @description Either a text or a choice */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayInChat"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSaid"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    noteChatReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatReceipt"];
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
            default: components["responses"]["Refusal"];
        };
    };
    readChatTranscript: {
        parameters: {
            query?: {
                /** @description The language that the customer reads */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    tellChatTyping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
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
            default: components["responses"]["Refusal"];
        };
    };
    askChatProof: {
        parameters: {
            query?: {
                /** @description What the refusal of an earlier proof said */
                bits?: number;
            };
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
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
                    "application/json": components["schemas"]["PortalProof"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    resumeChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeChat"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatBegun"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readChatSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public key of the site: it stands in the pages that have the chat, and opens nothing */
                site: string;
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
                    "application/json": components["schemas"]["ChatSettings"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listPartyInteractions: {
        parameters: {
            query?: {
                fields?: string;
                offset?: string;
                limit?: string;
                sort?: string;
                after?: string;
                before?: string;
                filter?: string;
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
                    "application/json": components["schemas"]["PartyInteractionV4"][];
                };
            };
            /** @description Default Response */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyInteractionV4"][];
                };
            };
            default: components["responses"]["TmfErrorV4"];
        };
    };
    retrievePartyInteraction: {
        parameters: {
            query?: {
                fields?: string;
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
                    "application/json": components["schemas"]["PartyInteractionV4"];
                };
            };
            default: components["responses"]["TmfErrorV4"];
        };
    };
    subscribeToEventsV4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscribeToEventsV4"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfHubV4"];
                };
            };
            default: components["responses"]["TmfErrorV4"];
        };
    };
    readSubscriptionV4: {
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
                    "application/json": components["schemas"]["TmfHubV4"];
                };
            };
            default: components["responses"]["TmfErrorV4"];
        };
    };
    unsubscribeFromEventsV4: {
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
            default: components["responses"]["TmfErrorV4"];
        };
    };
    listTroubleTicketsV4: {
        parameters: {
            query?: {
                fields?: string;
                offset?: string;
                limit?: string;
                sort?: string;
                after?: string;
                before?: string;
                filter?: string;
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
                    "application/json": components["schemas"]["TroubleTicketV4"][];
                };
            };
            /** @description Default Response */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TroubleTicketV4"][];
                };
            };
            default: components["responses"]["TmfErrorV4"];
        };
    };
    createTroubleTicketV4: {
        parameters: {
            query?: {
                fields?: string;
            };
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTroubleTicketV4"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TroubleTicketV4"];
                };
            };
            default: components["responses"]["TmfErrorV4"];
        };
    };
    retrieveTroubleTicketV4: {
        parameters: {
            query?: {
                fields?: string;
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
                    "application/json": components["schemas"]["TroubleTicketV4"];
                };
            };
            default: components["responses"]["TmfErrorV4"];
        };
    };
    deleteTroubleTicketV4: {
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
            default: components["responses"]["TmfErrorV4"];
        };
    };
    patchTroubleTicketV4: {
        parameters: {
            query?: {
                fields?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonPatchOperation"][] | {
                    [key: string]: unknown;
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
                    "application/json": components["schemas"]["TroubleTicketV4"];
                };
            };
            default: components["responses"]["TmfErrorV4"];
        };
    };
    readAttachmentOfTroubleTicketV4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["TmfErrorV4"];
        };
    };
    subscribeToEventsV5: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscribeToEventsV5"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TmfHubV5"];
                };
            };
            default: components["responses"]["TmfErrorV5"];
        };
    };
    readSubscriptionV5: {
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
                    "application/json": components["schemas"]["TmfHubV5"];
                };
            };
            default: components["responses"]["TmfErrorV5"];
        };
    };
    unsubscribeFromEventsV5: {
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
            default: components["responses"]["TmfErrorV5"];
        };
    };
    listTroubleTicketsV5: {
        parameters: {
            query?: {
                fields?: string;
                offset?: string;
                limit?: string;
                sort?: string;
                after?: string;
                before?: string;
                filter?: string;
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
                    "application/json": components["schemas"]["TroubleTicketV5"][];
                };
            };
            /** @description Default Response */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TroubleTicketV5"][];
                };
            };
            default: components["responses"]["TmfErrorV5"];
        };
    };
    createTroubleTicketV5: {
        parameters: {
            query?: {
                fields?: string;
            };
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTroubleTicketV5"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TroubleTicketV5"];
                };
            };
            default: components["responses"]["TmfErrorV5"];
        };
    };
    retrieveTroubleTicketV5: {
        parameters: {
            query?: {
                fields?: string;
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
                    "application/json": components["schemas"]["TroubleTicketV5"];
                };
            };
            default: components["responses"]["TmfErrorV5"];
        };
    };
    deleteTroubleTicketV5: {
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
            default: components["responses"]["TmfErrorV5"];
        };
    };
    patchTroubleTicketV5: {
        parameters: {
            query?: {
                fields?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonPatchOperation"][] | {
                    [key: string]: unknown;
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
                    "application/json": components["schemas"]["TroubleTicketV5"];
                };
            };
            default: components["responses"]["TmfErrorV5"];
        };
    };
    readAttachmentOfTroubleTicketV5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["TmfErrorV5"];
        };
    };
    listTroubleTicketSpecificationsV5: {
        parameters: {
            query?: {
                fields?: string;
                offset?: string;
                limit?: string;
                sort?: string;
                after?: string;
                before?: string;
                filter?: string;
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
                    "application/json": components["schemas"]["TroubleTicketSpecificationV5"][];
                };
            };
            /** @description Default Response */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TroubleTicketSpecificationV5"][];
                };
            };
            default: components["responses"]["TmfErrorV5"];
        };
    };
    createTroubleTicketSpecificationV5: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            default: components["responses"]["TmfErrorV5"];
        };
    };
    retrieveTroubleTicketSpecificationV5: {
        parameters: {
            query?: {
                fields?: string;
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
                    "application/json": components["schemas"]["TroubleTicketSpecificationV5"];
                };
            };
            default: components["responses"]["TmfErrorV5"];
        };
    };
    deleteTroubleTicketSpecificationV5: {
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
            default: components["responses"]["TmfErrorV5"];
        };
    };
    patchTroubleTicketSpecificationV5: {
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
            default: components["responses"]["TmfErrorV5"];
        };
    };
}
