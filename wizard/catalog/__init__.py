"""Files in, domain objects out: banks, catalogues, assessments and providers.

``load_bank``, ``load_catalogue``, ``read_assessment`` and ``read_provider``
give the object or raise with every problem at once. ``lint.check_path``
returns the problems instead, and adds the slower checks that judge content;
those never run when the program starts.
"""
