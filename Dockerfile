# The program in an image of its own, run by a user who owns nothing. How it is built and used: docs/container.md
FROM docker.io/library/node:22-alpine

# `diff` reads revisions.
RUN apk add --no-cache git

# All that the program reads; what it depends on is in it.
COPY package.json LICENSE /opt/supportmatrix/
COPY dist /opt/supportmatrix/dist
COPY rules /opt/supportmatrix/rules
COPY docs/output-drift.md /opt/supportmatrix/docs/
RUN ln -s /opt/supportmatrix/dist/cli.js /usr/local/bin/supportmatrix

USER node
WORKDIR /work
ENTRYPOINT ["supportmatrix"]
CMD ["--help"]
