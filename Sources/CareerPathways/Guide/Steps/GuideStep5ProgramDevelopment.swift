extension GuideStep {
  /// Step 5: public partners plan which programs to develop, change or stop.
  static let programDevelopment = GuideStep(
    number: 5,
    title: """
      Begin the education and training development and modification process with public partners
      """,
    shortTitle: "Shape the programs",
    goal: """
      Plan with public partners which programs to develop, change or stop, so that they meet what \
      business needs.
      """,
    subSteps: [
      GuideSubStep(
        step: 5, 1, title: "Take the findings to public partners",
        detail: """
          With the gap analysis in hand, talk with public partners about the new programs and \
          models that are needed and the ones to change. Think also of what makes pathways and the \
          wider system succeed: equipment for training that industry drives, activities that let \
          people discover and explore careers, and supportive services.
          """),
      GuideSubStep(
        step: 5, 2, title: "Draft a first plan",
        detail: """
          Write down which education, training and related programming partners will take on. Name \
          each training program and model to develop or change, following what industry said and \
          what it put first.
          """),
      GuideSubStep(
        step: 5, 3, title: "Check the direction with business",
        detail: """
          Show the plan to business partners: is the design of education and training heading the \
          right way? Refine it where needed before you go on.
          """),
    ],
    tips: [
      """
      Keep what businesses need in front of everyone. The programs and models that happen to exist \
      must not steer the conversation.
      """,
      """
      Education and training providers must be willing to stop a program, start one or change one \
      when industry’s input and needs call for it.
      """,
      """
      This talk can be hard, and you may meet difficulties. Ask public partners to stay open to \
      change and to think creatively about solutions that business drives.
      """,
    ],
    designElements: [
      GuideDesignElement(
        step: 5, 1, title: "Work-based training", shortTitle: "Work-based training",
        text: """
          Industry partners often find that people become competent fastest at work: Registered \
          Apprenticeship, training on the job, internships and others. Most who train that way \
          also earn wages meanwhile. Choose models in which work is the center of learning.
          """),
      GuideDesignElement(
        step: 5, 2, title: "Integrated occupational and “basic” skills development",
        shortTitle: "Integrated basic skills",
        text: """
          Don’t make people finish reading, math or other foundation courses before they may start \
          on the occupation. Teach both together: they enter the pathway sooner and move up \
          faster. Team teaching can help, with one instructor for foundation skills and one for \
          technical skills in the same class.
          """),
      GuideDesignElement(
        step: 5, 3, title: "Flexible, accelerated, and modular training delivery models",
        shortTitle: "Flexible, modular training",
        text: """
          Businesses, job seekers and workers all gain when skill grows as fast as it can. Offer \
          flexible hours, and online learning where it fits, for people who can only train at \
          unusual times. Go through today’s training for parts that can become smaller modules, \
          each stacking on the last.
          """),
      GuideDesignElement(
        step: 5, 4, title: "Integration of industry-recognized credentials",
        shortTitle: "Industry credentials",
        text: """
          Ask business partners which credentials they value, and which say most about competence \
          in their industry. Many will not be the usual two- or four-year degree. Line up training \
          content with them, and make earning them part of the program.
          """),
      GuideDesignElement(
        step: 5, 5, title: "Integrated wrap-around services",
        shortTitle: "Wrap-around services",
        text: """
          A pathway can be hard going, most of all for someone who faces several barriers or looks \
          after a family. Design in regular coaching and advice on education and career, above all \
          at turning points such as a new module or a new job. Supportive services belong in the \
          program too: child care, help with transportation, training materials, uniforms.
          """),
    ],
    forms: [.designElements, .trainingGapMatrix])
}
