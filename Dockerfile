# syntax=docker/dockerfile:1
# For a release, pin the image by digest, so that the same file builds the same bot in a year:
#   docker buildx imagetools inspect python:3.12-slim        shows the digest
#   docker build --build-arg PYTHON=python:3.12-slim@sha256:... .
ARG PYTHON=python:3.12-slim

FROM ${PYTHON} AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /source
COPY requirements.lock requirements-build.lock ./
RUN python -m venv /opt/tools \
 && /opt/tools/bin/pip install --require-hashes -r requirements-build.lock \
 && python -m venv /opt/projektschmiede \
 && /opt/projektschmiede/bin/pip install --require-hashes --only-binary :all: -r requirements.lock
COPY pyproject.toml LICENSE ./
COPY docs/package.md docs/
COPY bot bot
COPY handlers handlers
COPY storage storage
RUN /opt/tools/bin/pip wheel --no-deps --no-build-isolation --wheel-dir /wheel . \
 && /opt/projektschmiede/bin/pip install --no-deps --no-index /wheel/*.whl \
 && /opt/projektschmiede/bin/pip uninstall --yes pip \
 && python -m compileall -q --invalidation-mode unchecked-hash /opt/projektschmiede/lib

FROM ${PYTHON}
# The file system is read-only when the bot runs, so Python's own library is compiled now: a start and each question
# of the health check would do it again.
RUN groupadd --gid 10001 projektschmiede \
 && useradd --uid 10001 --gid 10001 --no-create-home --no-log-init --shell /usr/sbin/nologin projektschmiede \
 && install --directory --mode=0700 --owner=10001 --group=10001 /data \
 && python -m compileall -q --invalidation-mode unchecked-hash \
    -x '/(test|tests|idlelib|tkinter|turtledemo|lib2to3|site-packages|dist-packages)/' \
    "$(python -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')"
COPY --from=build /opt/projektschmiede /opt/projektschmiede
ENV PATH=/opt/projektschmiede/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PROJEKTSCHMIEDE_DATA_DIR=/data \
    PROJEKTSCHMIEDE_WEB_ADDRESS=0.0.0.0:8080
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=5s --start-period=30s --retries=3 \
    CMD ["projektschmiede", "check", "--health"]
ENTRYPOINT ["projektschmiede"]
CMD ["run"]
