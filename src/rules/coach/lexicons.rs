//! Word lists of the coach. How a phrase is written: `prose/lexicon.rs`.

use std::sync::LazyLock;

use crate::rules::prose::Lexicon;

/// Verbs, and the nouns made of them, that say nothing anybody could see (SP2).
pub(super) static VAGUE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            be honest, accept ~ help/support/advice, up to scratch, up to standard, recognis*, use ~ strategies, put ~ strategies, put ~ in place, role model, =stick to, =sticks to, carry on, keep working, keep attending, stay engaged, \
            remain engaged, stay in touch, act protectively, be protective, work through, come to terms, do better, get to grips, do ~ best, do what she/he/they can, \
            get ~ right support, gets ~ right support, get support, have support, with the help of professionals, keep ~ safe, =tries ~ best, step up to, \
            engag*, work \
            with/alongside/together/around/collaboratively/closely/jointly/constructively/openly, \
            work w, work in partnership, joint working, to work on, working on, do some \
            ~ work, do work, do ~ work with/around/on, undertake ~ work, complete ~ work around, support, monitor, keep \
            an eye, keep a close eye, keep a watchful eye, address, improve, ensure, make \
            sure, make certain, see that, see to it, explore, consider, consideration, \
            liais*, promot*, encourag*, continue, access, cooperat*, co operat*, comply, \
            complies, complying, compliance, adher*, abide, attend ~ \
            appointment/appts/meetings/sessions/groups, attendance at, keep to ~ \
            appointment/appts/plan, keep ~ appointments, keep up with, keep on top, stay on \
            top, keep in touch, keep in contact, keep ~ updated, keep ~ informed, touch \
            base, check in with, aware, awareness, mindful, prioriti*, put ~ first, put ~ \
            needs, reduce, reduction, understand, understanding, demonstrat*, show insight, \
            show commitment, show that =she/=he/they can, gain insight, develop insight, \
            take responsibility, accept responsibility, take ownership, take on board, \
            acknowledg*, open and honest, honest and open, transparent, communicate, \
            communication between, share information, share ~ concerns, sharing of \
            information, information sharing, offer support, look into, think about, =try \
            to, =tries to, =aim to, endeavour, strive, facilitat*, enabl*, empower*, build \
            on, build resilience, build ~ confidence, develop, strengthen, enhanc*, manage, \
            maintain, sustain, safeguard, protect, protected, oversee, oversight, reflect \
            on, learn about, deal with, tackle, implement, follow ~ \
            advice/guidance/recommendations, take ~ advice, act on ~ advice, seek ~ \
            help/support/advice/guidance, get ~ help/support, receive ~ support/help, step \
            up, =sort out, sort ~ out, make ~ progress, make ~ changes, make ~ improvements, \
            link in, signpost, raise ~ awareness, be proactive, be available, set ~ \
            boundaries, boundaries around, provide ~ \
            support/advice/guidance/stimulation/care, look after her/his/their mental, \
            minimis*, mitigat*, respond to, be supported, help ~ with, help ~ manage, help ~ \
            understand, guide, advise, track, observe, keep under review, remain vigilant, \
            be vigilant, stay vigilant, look out for, take care of ~ needs, meet ~ needs, \
            meeting ~ needs, nurture, care for",
    )
    .sparing(
        "\
            support worker, support workers, family support, support group, support officer, \
            support assistant, learning support, support plan, support team, supporter, \
            =support service, baby monitor, sleep monitor, =breathing monitor, heart \
            monitor, cot monitor, =the monitor, =a monitor, \
            =his/her/their/the/this/that/my/new/home/email/old/our address, at/from/near/outside _ address, has/have/had sorted, has/have/had ~ sorted, =address is, \
            address of, address book, =an address, work with wood, =considerable, consider \
            herself, =understandable, young person's guide, girl guides, =brownies, =guides, \
            guide leader, =access to, =wheelchair access, =step up from, track suit, =race \
            track, =on track, =train track, running track, protected time, data protection, \
            child protection, developmental, =developed a, managed to, aware of danger, =no \
            support, =with support, case management, manage ~ own, management, manager, care \
            for herself, child's understanding, =continue to sleep, maintenance, =observer, \
            =observed, manages to, =continues at, promotion",
    )
});

/// Labels that stand where a behaviour belongs (SP3).
pub(super) static LABELS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            neglect*, emotional/physical/sexual/psychological/significant harm/abuse, \
            domestic violence/abuse/abusive, =dv, =da, substance \
            misuse/abuse/use/dependency/issues, substances, alcohol \
            misuse/abuse/use/dependency/issues/intake/consumption, drug \
            misuse/abuse/use/dependency/issues, misuse, misuses, misusing, toxic trio, trio \
            of vulnerabilities, chaotic, poor parenting, parenting capacity, parenting \
            skills, parenting ability, parenting style, good enough parenting, effective \
            parenting, positive parenting, inconsistent parenting, inappropriate*, disguised \
            compliance, false compliance, failure to protect, failing to protect, fail to \
            protect, home conditions, house conditions, living conditions, conditions in ~ \
            home, condition of ~ home, state of ~ house/home/property, attachment, \
            lifestyle, anger issues/problems/difficulties, his/her/their anger, temper \
            issues, mental health issues/problems/difficulties/concerns, impact of ~ mental \
            health, her/his mental health, behavioural issues, behaviour/behavioural \
            problems, behavioural difficulties, challenging behaviour, risky behaviour, risk \
            taking, unsafe behaviour, harmful behaviour, poor hygiene, poor supervision, \
            lack of ~ supervision/stimulation/boundaries/insight/routine/engagement/warmth, \
            insight, hostile, hostility, manipulative, dysfunctional, parental conflict, \
            acrimon*, =toxic, aggressive, abusive, non engagement, non compliance, \
            safeguarding concerns/issues, emotional needs, basic needs, basic care, \
            emotional availability, emotionally unavailable, stimulation, boundary issues, \
            controlling behaviour, coercive control, coercion and control, unhealthy \
            relationship, volatile, erratic, in denial, minimises, minimising, dysregulat*, \
            developmental delay, adverse childhood experiences, exploitation, sexualised \
            behaviour, unsuitable, unsanitary, squalid, squalor, =dirty, attention seeking, \
            promiscu*, family dynamics, protective factors, reflective functioning",
    )
    .sparing(
        "\
            attachment figure, email attachment, harm reduction, anger management, neglected \
            to, her/his mental health worker/nurse/team/tablets/appointment/medication",
    )
});

/// What makes a label part of a name: a service, a course, a post.
pub(super) static SERVICES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            service, worker, team, helpline, course, programme, program, group, nurse, \
            clinic, practitioner, charity, advis*, adviser, advocate, unit, officer, lead, \
            hub, project, counsellor, specialist, key worker, keyworker, refuge, \
            notification, training, forum, line, centre, conference, tool, toolkit, \
            consultant, psychologist, therapist, workshop, surgery, act, order, treatment",
    )
});

/// Qualities that everybody reads in their own way (SP4).
pub(super) static QUALITIES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::of(
        "\
            appropriate, appropriately, nicely, nicer, well presented, presentable, well kept, well maintained, homely, welcoming, habitable, orderly, in good order, in good condition, right support, right help, good quality, quality time, strong relationship, minimal, suitable, adequate, adequately, suitable, suitably, \
            acceptable, good enough, satisfactory, reasonable, reasonably, sufficient, \
            sufficiently, positive, positively, stable, stability, regular, regularly, \
            consistent, consistently, consistency, timely, clean, healthy, =safe, safely, \
            safer, kept safe, better, more, less, as needed, as required, when needed, when \
            required, if needed, if required, where possible, wherever possible, if \
            possible, when possible, where appropriate, as appropriate, age appropriate, \
            proper, properly, decent, nurturing, meaningful, meaningfully, effective, \
            effectively, robust, robustly, high quality, =good, secure, settled, loving, \
            supportive, needs met, needs ~ are met, needs to be met, need being met, needs \
            will be met, meets ~ needs, meet ~ needs, tidy, hygienic, frequent, frequently, \
            often, enough, significant, significantly, sustained, improved, standard, \
            standards, happy, emotionally available, child focused, child centred, within \
            timescale, within ~ timescales, responsible, responsibly, reliable, reliably, \
            trauma informed, predictable, calmer, happier, healthier, cleaner, a lot, well \
            cared for, well looked after, do well, doing well, cared for, looked after \
            properly, thrive, thriving, flourish*, wellbeing, well being, reduced, \
            increased, comfortable, warm and, high standard, safety, protected, stimulating, \
            developmentally, normal, fully, in a timely, to the best of, on time",
    )
    .sparing(
        "\
            how often, one/two/three more, good at, good luck, good friend, safe place, =safe house, school safe, =the safe, =a safe, safe word, health* \
            safe, =no more, =any more, once more, more than, less than, more or less, good \
            night, goodnight, good morning, =good friday, regular bus, safe sleep, safety \
            plan, road safety, online safety, fire safety, safety lock, safety catch, safety \
            gate, safety score, safety net, safety scale, community safety, safe families, \
            health and safety, clean break, often enough, more about, secure base, \
            responsible for, clean shirt, standard visit, enough for, well being clinic, \
            healthy child, healthy start, better health, clean hands, positive test, \
            positive for, normally, stable door, settled status, safe person, safe adult, \
            normal day, sustained injuries, standard class, secure unit, wellbeing team, \
            wellbeing lead, wellbeing service, wellbeing worker, wellbeing officer, \
            wellbeing practitioner, increased risk, not more, safety advice, decent homes, \
            happy to, =is happy for",
    )
});
